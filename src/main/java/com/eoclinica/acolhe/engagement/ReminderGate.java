package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.scheduling.Agreed;
import com.eoclinica.acolhe.scheduling.AppointmentStatus;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The last look before a reminder leaves: it is judged by the appointment as it is now. Pure. */
final class ReminderGate {

    private final QuietHours quiet;
    private final ReminderPlan plan;

    ReminderGate(QuietHours quiet) {
        this.quiet = quiet;
        this.plan = new ReminderPlan(quiet);
    }

    sealed interface Verdict {

        record Send() implements Verdict {}

        record Wait() implements Verdict {}

        record Drop(String reason) implements Verdict {}
    }

    Verdict judge(Reminder reminder, Optional<Agreed> found, Instant now, ZoneId zone) {
        if (found.isEmpty()) return new Verdict.Drop("gone");
        var appointment = found.get().appointment();
        if (appointment.status() != AppointmentStatus.BOOKED) return new Verdict.Drop("not-booked");
        if (!appointment.slot().start().equals(reminder.startsAt())) return new Verdict.Drop("moved");
        if (!isUseful(reminder, found.get(), zone)) return new Verdict.Drop("booked-inside-window");
        if (isLate(reminder, now)) return new Verdict.Drop("late");
        return now.isBefore(reminder.dueAt()) || quiet.covers(now, zone) ? new Verdict.Wait() : new Verdict.Send();
    }

    /** Moved away and back again, its time may now stand since a moment after the reminder was due. */
    private boolean isUseful(Reminder reminder, Agreed agreed, ZoneId zone) {
        return plan.of(agreed, zone).stream().anyMatch(each -> each.kind() == reminder.kind() && each.useful());
    }

    private static boolean isLate(Reminder reminder, Instant now) {
        var lateFrom = reminder.dueAt().plus(reminder.kind().patience());
        return now.isAfter(lateFrom) || !now.isBefore(reminder.startsAt());
    }
}
