package com.eoclinica.acolhe.privacy;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Incidents with personal data: what happened, until when it must be told, and whose records were opened meanwhile. */
@Component
public class Incidents {

    private final JdbcClient db;
    private final Clinics clinics;
    private final Clock clock;

    Incidents(JdbcClient db, Clinics clinics, Clock clock) {
        this.db = db;
        this.clinics = clinics;
        this.clock = clock;
    }

    /**
     * @param dueAt from then on it is late to tell the authority and the people
     * @param complementDueAt from then on it is late to complete what was told
     * @param fromAt from then until untilAt data may have been seen
     */
    public record Incident(
            UUID id,
            UUID clinicId,
            String what,
            OffsetDateTime knownAt,
            OffsetDateTime dueAt,
            OffsetDateTime complementDueAt,
            OffsetDateTime fromAt,
            OffsetDateTime untilAt,
            String openedBy,
            @Nullable OffsetDateTime reportedAt,
            @Nullable String reportedBy) {}

    /** A record that was opened or changed, as the audit trail names it, and how often. */
    public record Touched(String subject, long times, OffsetDateTime first, OffsetDateTime last) {}

    /** @param known when it was known that personal data were affected */
    public UUID open(ClinicId clinic, String what, Instant known, Instant from, Instant until, String who) {
        var id = Ids.next();
        var zone = clinics.get(clinic).zone();
        db.sql("""
                        insert into incident (id, clinic_id, what, known_at, due_at, complement_due_at, from_at, until_at, opened_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        clinic.value(),
                        what,
                        at(known),
                        at(IncidentClock.due(known, zone)),
                        at(IncidentClock.complementDue(known, zone)),
                        at(from),
                        at(until),
                        who)
                .update();
        return id;
    }

    /** Latest first. */
    public List<Incident> list(ClinicId clinic) {
        return db.sql("select * from incident where clinic_id = ? order by known_at desc limit 500")
                .param(clinic.value())
                .query(Incident.class)
                .list();
    }

    public Optional<Incident> find(ClinicId clinic, UUID id) {
        return db.sql("select * from incident where clinic_id = ? and id = ?")
                .params(clinic.value(), id)
                .query(Incident.class)
                .optional();
    }

    /** @param actor as the audit trail names them ({@code account:<id>}, {@code key:<prefix>}); null for everybody */
    public List<Touched> touched(Incident incident, @Nullable String actor) {
        return db.sql("""
                        select subject, count(*) as times, min(happened_at) as first, max(happened_at) as last
                          from audit_entry
                         where clinic_id = :clinic and happened_at between :from and :until and subject like '%:%'
                           and (cast(:actor as text) is null or actor = :actor)
                         group by subject order by subject limit 100000
                        """)
                .param("clinic", incident.clinicId())
                .param("from", incident.fromAt())
                .param("until", incident.untilAt())
                .param("actor", actor)
                .query(Touched.class)
                .list();
    }

    /** @return false when it was reported already, or is unknown */
    public boolean reported(ClinicId clinic, UUID id, String who) {
        return db.sql("""
                        update incident set reported_at = ?, reported_by = ?
                         where clinic_id = ? and id = ? and reported_at is null
                        """).params(at(clock.instant()), who, clinic.value(), id).update() == 1;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
