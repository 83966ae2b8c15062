package com.eoclinica.acolhe.operations;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts many messages back without doing harm: oldest first, in batches that grow only while the ones before went through,
 * never faster than asked, and stopped when too many of them fail again.
 */
@Component
public class ReplayRuns {

    /** What has not gone through by then has failed. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final ReplayRows rows;
    private final FailedMessages messages;
    private final Clock clock;

    ReplayRuns(ReplayRows rows, FailedMessages messages, Clock clock) {
        this.rows = rows;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param clinic of whoever starts it; null when that is whoever runs the installation
     * @param perMinute at most so many messages a minute
     * @param stopPercent stops when at least this share of a batch fails again
     */
    @Transactional
    public UUID start(@Nullable ClinicId clinic, List<UUID> ids, String who, int perMinute, int stopPercent) {
        var run = Ids.next();
        rows.add(run, clinic, ids, who, perMinute, stopPercent, clock.instant());
        return run;
    }

    /** Runs that may take a step now. */
    @Transactional(readOnly = true)
    public List<UUID> due() {
        return rows.due(clock.instant());
    }

    /** Looks at what became of the last batch and takes out the next. @return what is to be put back now, oldest first */
    @Transactional
    public List<FailedMessage> step(UUID run) {
        return rows.claim(run).map(this::step).orElse(List.of());
    }

    private List<FailedMessage> step(ReplayRows.Turn run) {
        var now = clock.instant();
        var settled = rows.settle(run.id(), now.minus(PATIENCE));
        if (Ramp.stops(settled.failed(), settled.settled(), run.stopPercent())) {
            rows.end(run.id(), "stopped", "failures");
            return List.of();
        }
        if (rows.isWaiting(run.id())) {
            rows.wait(run.id(), now.plus(AGAIN));
            return List.of();
        }
        return next(run, now);
    }

    private List<FailedMessage> next(ReplayRows.Turn run, Instant now) {
        var batch = rows.next(run.id(), Ramp.size(run.step(), run.perMinute()), now);
        if (batch.isEmpty()) rows.end(run.id(), "done", null);
        else rows.goOn(run.id(), now.plus(Ramp.pause(batch.size(), run.perMinute())));
        return messages.issue(batch, run.startedBy());
    }

    /** What is put back already stays so. @return false when it has ended by itself */
    @Transactional
    public boolean stop(UUID run, String who) {
        return rows.end(run, "stopped", who);
    }

    @Transactional(readOnly = true)
    public Optional<ReplayRun> find(UUID run) {
        return rows.find(run);
    }
}
