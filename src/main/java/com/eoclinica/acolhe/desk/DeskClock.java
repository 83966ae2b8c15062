package com.eoclinica.acolhe.desk;

import com.eoclinica.acolhe.shared.ClinicId;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks for broken promises and acts on them. Instances that look at once share the work and repeat none of it. */
@Component
public class DeskClock {

    private static final Logger LOG = LoggerFactory.getLogger(DeskClock.class);

    private final BrokenPromises broken;
    private final Promises promises;
    private final Bell bell;
    private final MeterRegistry meters;
    private final Clock clock;

    DeskClock(BrokenPromises broken, Promises promises, Bell bell, MeterRegistry meters, Clock clock) {
        this.broken = broken;
        this.promises = promises;
        this.bell = bell;
        this.meters = meters;
        this.clock = clock;
        for (var priority : Priority.values()) for (var did : Breach.DEEDS) broken(priority, did);
    }

    /** Oldest promise first, at most 200 at once. */
    @Transactional
    public List<Breach> actOnBreaches() {
        var now = clock.instant();
        var answered =
                broken.lockedUntil(now).stream().map(each -> answer(each, now)).toList();
        broken.settle(answered, now);
        answered.forEach(this::tell);
        if (!answered.isEmpty()) bell.ring();
        return answered.stream().map(Answered::breach).toList();
    }

    /** Emergencies nobody has taken, longest waiting first. */
    @Transactional(readOnly = true)
    public List<HandOff> unacknowledgedEmergencies(ClinicId clinic) {
        return broken.emergencies(clinic);
    }

    /** Nobody wrote for too long: the receptionist goes on, and the clock's deed is written down. */
    @Transactional
    public void endIdle(UUID handOff) {
        broken.endIdle(handOff, clock.instant());
    }

    /** A broken promise, what is promised instead, and until when. */
    record Answered(Breach breach, BreachRule.Answer answer, Instant due) {}

    private Answered answer(HandOff each, Instant now) {
        var answer = BreachRule.to(each);
        var due = promises.due(each.clinicId(), answer.priority(), now);
        var breach = new Breach(each.id(), each.clinicId(), each.conversationId(), answer.priority(), answer.did());
        return new Answered(breach, answer, due);
    }

    private void tell(Answered each) {
        var breach = each.breach();
        broken(breach.priority(), breach.did()).increment();
        if (breach.priority() == Priority.EMERGENCY)
            LOG.error("EMERGENCY without a person: hand-off {} {}", breach.handOffId(), breach.did());
        else LOG.warn("A patient waits too long: hand-off {} {}", breach.handOffId(), breach.did());
    }

    /** Known at zero from the start, so that the first breach is seen as one. */
    private Counter broken(Priority priority, String did) {
        return meters.counter("acolhe.desk.breaches", "priority", priority.code(), "did", did);
    }
}
