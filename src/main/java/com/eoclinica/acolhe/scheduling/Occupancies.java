package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.shared.ClinicId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    Taken taken(ClinicId clinic, Instant from, Instant until, Instant now) {
        return new Taken(db
                .sql("""
                        select resource, lower(during) as starts, upper(during) as ends from occupancy
                         where clinic_id = :clinic and during && tstzrange(:from, :until)
                           and (expires_at is null or expires_at > :now)
                        """)
                .param("clinic", clinic.value())
                .param("from", at(from))
                .param("until", at(until))
                .param("now", at(now))
                .query((row, _) -> Map.entry(row.getString("resource"), during(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    /** Waits for whoever works on the same things; always in one order, so that nobody waits in a circle. */
    void lock(Collection<String> names) {
        db.sql("""
                        select count(pg_advisory_xact_lock(key))
                          from (select distinct left(name, 1) as level, hashtextextended(name, 0) as key
                                  from unnest(:names::text[]) as name order by level, key) as ordered
                        """)
                .param("names", names.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /** @return false when somebody else has that time */
    boolean add(Occupancy it) {
        return db.sql("""
                        insert into occupancy (id, clinic_id, resource, during, request_id, appointment_id, expires_at)
                        values (:id, :clinic, :resource, tstzrange(:start, :end), :request, :appointment, :expires)
                        on conflict do nothing
                        """)
                        .param("id", it.id())
                        .param("clinic", it.clinicId().value())
                        .param("resource", it.resource())
                        .param("start", at(it.during().start()))
                        .param("end", at(it.during().end()))
                        .param("request", it.requestId())
                        .param(
                                "appointment",
                                it.appointmentId() == null
                                        ? null
                                        : it.appointmentId().value())
                        .param("expires", it.expiresAt() == null ? null : at(it.expiresAt()))
                        .update()
                == 1;
    }

    /** Only of resources the caller has locked, so that two cleaners never wait for each other. */
    void clearExpired(ClinicId clinic, List<String> resources, Interval during, Instant now) {
        db.sql("""
                        delete from occupancy
                         where clinic_id = :clinic and resource = any (:resources) and expires_at <= :now
                           and during && tstzrange(:start, :end)
                        """)
                .param("clinic", clinic.value())
                .param("resources", resources.toArray(String[]::new))
                .param("now", at(now))
                .param("start", at(during.start()))
                .param("end", at(during.end()))
                .update();
    }

    void remove(List<Occupancy> claimed) {
        for (var each : claimed) {
            db.sql("delete from occupancy where id = ?").param(each.id()).update();
        }
    }

    /** Gives up a request's holds without ever waiting: what somebody else is working on stays until it expires. */
    void letGo(String requestId) {
        db.sql("""
                        delete from occupancy where id in (
                            select id from occupancy where request_id = ? and appointment_id is null for update skip locked)
                        """).param(requestId).update();
    }

    /** Holds nobody came back for. @return how many */
    int letGoExpired(Instant now) {
        return db.sql("""
                        delete from occupancy where id in (
                            select id from occupancy where expires_at <= ? for update skip locked)
                        """).param(at(now)).update();
    }

    /** Takes back a request's holds, and says what they were. */
    List<Occupancy> takeBack(String requestId) {
        return db.sql("""
                        delete from occupancy where request_id = ? and appointment_id is null
                        returning *, lower(during) as starts, upper(during) as ends
                        """).param(requestId).query(Occupancies::row).list();
    }

    List<Occupancy> takeBack(AppointmentId appointment) {
        return db.sql("""
                        delete from occupancy where appointment_id = ?
                        returning *, lower(during) as starts, upper(during) as ends
                        """).param(appointment.value()).query(Occupancies::row).list();
    }

    private static Occupancy row(ResultSet row, int number) throws SQLException {
        var appointment = row.getObject("appointment_id", UUID.class);
        return new Occupancy(
                row.getObject("id", UUID.class),
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                row.getString("resource"),
                during(row),
                row.getString("request_id"),
                appointment == null ? null : new AppointmentId(appointment),
                instant(row.getObject("expires_at", OffsetDateTime.class)));
    }

    private static Interval during(ResultSet row) throws SQLException {
        return new Interval(
                row.getObject("starts", OffsetDateTime.class).toInstant(),
                row.getObject("ends", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
