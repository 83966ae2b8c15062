package com.eoclinica.acolhe.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.Database;
import com.eoclinica.acolhe.privacy.Transits;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A replay on a real PostgreSQL, with time that the test moves. */
class ReplayRunsIT {

    private static Database database;
    private static FailedMessages messages;
    private static ReplayRuns runs;

    @BeforeAll
    static void open() throws Exception {
        database = new Database()
                .give(FailedRows.class, new FailedRows(Transits.any()))
                .with(FailedMessages.class, ReplayRows.class, ReplayRuns.class);
        messages = database.bean(FailedMessages.class);
        runs = database.bean(ReplayRuns.class);
    }

    @AfterAll
    static void close() throws Exception {
        database.close();
    }

    @BeforeEach
    void clear() {
        database.db()
                .sql("truncate replay_item, replay_run, failed_message, failed_message_event")
                .update();
    }

    @Test
    void growsWhileWhatItPutBackGoesThrough() {
        var run = runs.start(null, failed(30), "bia", 6000, 20);
        for (var size : List.of(1, 2, 5, 20, 2)) {
            var batch = runs.step(run);
            assertThat(batch).hasSize(size);
            assertThat(batch).isSortedAccordingTo((one, other) -> one.id().compareTo(other.id()));
            batch.forEach(each -> messages.resolve(each.origin(), each.originKey()));
            database.clock().advance(Duration.ofSeconds(10));
        }
        assertThat(runs.step(run)).isEmpty();

        assertThat(found(run).status()).isEqualTo("done");
        assertThat(found(run).resolved()).isEqualTo(30);
    }

    @Test
    void waitsForWhatIsStillOnItsWay() {
        var run = runs.start(null, failed(3), "bia", 6000, 20);
        var first = runs.step(run).getFirst();
        database.clock().advance(Duration.ofSeconds(10));

        assertThat(runs.due()).containsExactly(run);
        assertThat(runs.step(run)).isEmpty();
        messages.resolve(first.origin(), first.originKey());
        assertThat(runs.step(run)).hasSize(2);
    }

    @Test
    void stopsByItselfWhenTooManyFailAgain() {
        var run = runs.start(null, failed(30), "bia", 6000, 50);
        runs.step(run).forEach(each -> messages.resolve(each.origin(), each.originKey()));
        var second = runs.step(run);
        second.forEach(each -> park(each.originKey()));

        assertThat(runs.step(run)).isEmpty();
        assertThat(found(run)).extracting(ReplayRun::status, ReplayRun::reason).containsExactly("stopped", "failures");
        assertThat(found(run))
                .extracting(ReplayRun::failed, ReplayRun::leftOver)
                .containsExactly(2, 27);
        assertThat(runs.due()).isEmpty();
    }

    @Test
    void countsWhatNobodyHeardOfAsFailed() {
        var run = runs.start(null, failed(5), "bia", 6000, 20);
        runs.step(run);
        database.clock().advance(Duration.ofMinutes(2));

        runs.step(run);
        assertThat(found(run).status()).isEqualTo("stopped");
    }

    @Test
    void skipsWhatAColleagueArchivedMeanwhile() {
        var ids = failed(3);
        var run = runs.start(null, ids, "bia", 6000, 20);
        database.clock().advance(Duration.ofSeconds(1));
        messages.archive(ids.get(1), "teste", "ana");
        runs.step(run).forEach(each -> messages.resolve(each.origin(), each.originKey()));

        assertThat(runs.step(run)).extracting(FailedMessage::id).containsExactly(ids.get(2));
        assertThat(found(run).skipped()).isEqualTo(1);
    }

    @Test
    void aPersonStopsItOnce() {
        var run = runs.start(null, failed(3), "bia", 6000, 20);

        assertThat(runs.stop(run, "ana")).isTrue();
        assertThat(runs.stop(run, "ana")).isFalse();
        assertThat(runs.step(run)).isEmpty();
    }

    private static ReplayRun found(UUID run) {
        return runs.find(run).orElseThrow();
    }

    private static List<UUID> failed(int many) {
        IntStream.range(0, many).forEach(each -> park("key-" + each));
        return messages.list(null, null, null, many).reversed().stream()
                .map(FailedMessage::id)
                .toList();
    }

    private static void park(String key) {
        messages.park(new Failure(
                null,
                "lane:turns",
                key,
                "group-" + key,
                "conversation.take-turn",
                "read",
                new IllegalStateException("x"),
                new byte[0]));
    }
}
