package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.privacy.RightsRequests.Request;
import com.eoclinica.acolhe.privacy.RightsWatch;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A request of a person as the privacy officer sees it.
 *
 * @param until the last day on which it is in time
 * @param urgency late, pressing, or nothing
 */
record ShownRequest(
        UUID id, UUID personId, String kind, String since, String until, long daysLeft, String urgency, boolean open) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    static ShownRequest of(Request request, RightsWatch watch, Instant now, ZoneId zone) {
        var opened = request.openedAt().atZoneSameInstant(zone).toLocalDate();
        var last = request.dueAt().atZoneSameInstant(zone).toLocalDate().minusDays(1);
        var open = request.closedAt() == null;
        return new ShownRequest(
                request.id(),
                request.personId(),
                request.kind(),
                DAY.format(opened),
                DAY.format(last),
                ChronoUnit.DAYS.between(now.atZone(zone).toLocalDate(), last),
                !open ? "" : watch.isLate(request, now) ? "late" : watch.isPressing(request, now) ? "pressing" : "",
                open);
    }
}
