package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.engagement.ReminderGate.Verdict;
import com.eoclinica.acolhe.engagement.ReminderRows.Key;
import com.eoclinica.acolhe.scheduling.Agreed;
import com.eoclinica.acolhe.scheduling.AppointmentStatus;
import com.eoclinica.acolhe.scheduling.Diary;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminders of visits: planned ahead, judged again when due, sent at most once. */
@Component
public class Reminders {

    /** The day before, moved to the evening before that night. */
    private static final Duration AHEAD = Duration.ofHours(40);

    private static final int BATCH = 200;
    private static final int PAGE = 500;

    private final Diary diary;
    private final ReminderRows rows;
    private final ReminderPlan plan;
    private final ReminderGate gate;
    private final ReminderMessages messages;
    private final Clinics clinics;
    private final Clock clock;

    Reminders(
            Diary diary,
            ReminderRows rows,
            ReminderMessages messages,
            Clinics clinics,
            EngagementSettings settings,
            Clock clock) {
        this.diary = diary;
        this.rows = rows;
        this.plan = new ReminderPlan(settings.quiet());
        this.gate = new ReminderGate(settings.quiet());
        this.messages = messages;
        this.clinics = clinics;
        this.clock = clock;
    }

    /** Writes down what will be due for the visits of the next days; again and again, each thing once. */
    @Transactional
    public void plan() {
        var now = clock.instant();
        var known = rows.known(now, now.plus(AHEAD));
        for (var each : diary.starting(AppointmentStatus.BOOKED, now, now.plus(AHEAD))) plan(each, known, now);
    }

    private void plan(Agreed agreed, Set<Key> known, Instant now) {
        var appointment = agreed.appointment();
        var zone = clinics.get(appointment.clinicId()).zone();
        for (var due : plan.of(agreed, zone)) {
            var key = new Key(
                    appointment.id().value(),
                    due.kind().code(),
                    appointment.slot().start());
            if (!known.contains(key)) rows.add(appointment, due, now);
        }
    }

    /** What is due now, longest first. */
    @Transactional(readOnly = true)
    public List<UUID> due() {
        return rows.due(clock.instant(), BATCH);
    }

    /** Sends a reminder, drops it with a reason, or leaves it for later; whoever else is at it is left alone. */
    @Transactional
    public void send(UUID id) {
        rows.claim(id).ifPresent(this::settle);
    }

    /** As machines and staff see them, latest first. */
    @Transactional(readOnly = true)
    public List<Reminder> list(@Nullable String status, @Nullable UUID appointment) {
        return rows.list(status, appointment, PAGE);
    }

    private void settle(Reminder reminder) {
        var now = clock.instant();
        var found = diary.find(reminder.appointmentId());
        var verdict = gate.judge(
                reminder, found, now, clinics.get(reminder.clinicId()).zone());
        switch (verdict) {
            case Verdict.Wait _ -> {}
            case Verdict.Drop(var reason) -> rows.dropped(reminder.id(), reason, now);
            case Verdict.Send _ -> say(reminder, found.orElseThrow(), now);
        }
    }

    private void say(Reminder reminder, Agreed agreed, Instant now) {
        switch (messages.say(reminder, agreed.appointment())) {
            case Contact.Reached(var conversation) -> rows.sent(reminder.id(), conversation, now);
            case Contact.NotNow _, Contact.WithPerson _ -> {}
            case Contact.Never(var reason) -> rows.dropped(reminder.id(), reason, now);
        }
    }
}
