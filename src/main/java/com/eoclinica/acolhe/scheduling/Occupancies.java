package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Taken time. Races are decided by the exclusion constraint, and lost ones by a row count, never by an error. */
@Repository
class Occupancies {

    private final JdbcClient db;

    Occupancies(JdbcClient db) {
        this.db = db;
    }

    Map<String, List<Interval>> taken(ClinicId clinic, Instant from, Instant until, Instant now) {
        return db
                .sql("""
                        select resource, lower(during) as starts, upper(during) as ends from occupancy
                         where clinic_id = :clinic and during && tstzrange(:from, :until)
                           and (expires_at is null or expires_at > :now)
                        """)
                .param("clinic", clinic.value())
                .param("from", at(from))
                .param("until", at(until))
                .param("now", at(now))
                .query((row, _) -> Map.entry(
                        row.getString("resource"),
                        new Interval(
                                row.getObject("starts", OffsetDateTime.class).toInstant(),
                                row.getObject("ends", OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** @param expiresAt null for an appointment. @return false when somebody else has that time */
    boolean occupy(
            BookingRequest request, @Nullable AppointmentId appointment, @Nullable Instant expiresAt, Instant now) {
        clearExpired(request, now);
        return db.sql("""
                        insert into occupancy (id, clinic_id, resource, during, request_id, appointment_id, expires_at)
                        values (:id, :clinic, :resource, tstzrange(:start, :end), :request, :appointment, :expires)
                        on conflict do nothing
                        """)
                        .param("id", Ids.next())
                        .param("clinic", request.clinicId().value())
                        .param("resource", request.slot().practitionerCode())
                        .param("start", at(request.slot().start()))
                        .param("end", at(request.slot().end()))
                        .param("request", request.requestId())
                        .param("appointment", appointment == null ? null : appointment.value())
                        .param("expires", expiresAt == null ? null : at(expiresAt))
                        .update()
                == 1;
    }

    private void clearExpired(BookingRequest request, Instant now) {
        db.sql("""
                        delete from occupancy
                         where clinic_id = :clinic and resource = :resource and expires_at <= :now
                           and during && tstzrange(:start, :end)
                        """)
                .param("clinic", request.clinicId().value())
                .param("resource", request.slot().practitionerCode())
                .param("now", at(now))
                .param("start", at(request.slot().start()))
                .param("end", at(request.slot().end()))
                .update();
    }

    /** Gives up a request's holds. */
    void release(String requestId) {
        db.sql("delete from occupancy where request_id = ? and appointment_id is null")
                .param(requestId)
                .update();
    }

    void free(AppointmentId appointment) {
        db.sql("delete from occupancy where appointment_id = ?")
                .param(appointment.value())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
