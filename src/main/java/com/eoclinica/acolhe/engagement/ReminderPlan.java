package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.scheduling.Agreed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** When an appointment is reminded of. Pure: worked out from the appointment as it stands, never from an older plan. */
final class ReminderPlan {

    private final QuietHours quiet;

    ReminderPlan(QuietHours quiet) {
        this.quiet = quiet;
    }

    /**
     * One reminder of one time.
     *
     * @param useful false when the time was agreed after the reminder was due: the patient knows it by heart
     */
    record Due(ReminderKind kind, Instant at, boolean useful) {}

    List<Due> of(Agreed agreed, ZoneId zone) {
        return Arrays.stream(ReminderKind.values())
                .map(kind -> due(kind, agreed, zone))
                .toList();
    }

    private Due due(ReminderKind kind, Agreed agreed, ZoneId zone) {
        var at = quiet.orEarlier(agreed.appointment().slot().start().minus(kind.before()), zone);
        return new Due(kind, at, at.isAfter(agreed.agreedAt()));
    }
}
