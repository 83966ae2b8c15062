package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.privacy.Incidents.Incident;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An incident as the privacy officer sees it, in the clinic's own time.
 *
 * @param until the last day on which telling the authority and the people is in time
 * @param complement the last day on which what was told may be completed
 * @param daysLeft until that day; negative once it is over
 * @param reported null until they were told
 */
record ShownIncident(
        UUID id,
        String what,
        String known,
        String from,
        String to,
        String until,
        String complement,
        long daysLeft,
        @Nullable String reported,
        @Nullable String reportedBy) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d/M/yyyy 'às' HH:mm");

    static ShownIncident of(Incident incident, Instant now, ZoneId zone) {
        var last = incident.dueAt().atZoneSameInstant(zone).toLocalDate().minusDays(1);
        var complement = incident.complementDueAt().atZoneSameInstant(zone).toLocalDate();
        return new ShownIncident(
                incident.id(),
                incident.what(),
                moment(incident.knownAt(), zone),
                moment(incident.fromAt(), zone),
                moment(incident.untilAt(), zone),
                DAY.format(last),
                DAY.format(complement.minusDays(1)),
                ChronoUnit.DAYS.between(now.atZone(zone).toLocalDate(), last),
                incident.reportedAt() == null ? null : moment(incident.reportedAt(), zone),
                incident.reportedBy());
    }

    private static String moment(OffsetDateTime at, ZoneId zone) {
        return MOMENT.format(at.atZoneSameInstant(zone));
    }
}
