package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.shared.ClinicId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appointments of one clinic, searched by what other systems know of them. */
@Repository
class Entries {

    private final JdbcClient db;

    Entries(JdbcClient db) {
        this.db = db;
    }

    Optional<Entry> find(ClinicId clinic, AppointmentId id) {
        return db.sql("select * from appointment where clinic_id = ? and id = ?")
                .params(clinic.value(), id.value())
                .query(Entries::row)
                .optional();
    }

    /** Earliest start first. */
    List<Entry> search(DiaryQuery query, int most) {
        return db.sql("""
                        select * from appointment
                         where clinic_id = :clinic
                           and (cardinality(:statuses::text[]) = 0 or status = any (:statuses))
                           and (:patient::uuid is null or patient_id = :patient)
                           and (:practitioner::text is null or practitioner_code = :practitioner)
                           and (:from::timestamptz is null or starts_at >= :from)
                           and (:until::timestamptz is null or starts_at < :until)
                           and (:request::text is null or request_id = :request)
                           and (:after::uuid is null
                                or (starts_at, id) > (select a.starts_at, a.id from appointment a where a.id = :after))
                         order by starts_at, id limit :most
                        """)
                .param("clinic", query.clinicId().value())
                .param(
                        "statuses",
                        query.statuses().stream().map(AppointmentStatus::code).toArray(String[]::new))
                .param(
                        "patient",
                        query.patientId() == null ? null : query.patientId().value())
                .param("practitioner", query.practitionerCode())
                .param("from", at(query.from()))
                .param("until", at(query.until()))
                .param("request", query.requestId())
                .param("after", query.after() == null ? null : query.after().value())
                .param("most", most)
                .query(Entries::row)
                .list();
    }

    private static Entry row(ResultSet row, int number) throws SQLException {
        return new Entry(
                Appointments.row(row, number),
                row.getString("request_id"),
                instant(row, "created_at"),
                instant(row, "changed_at"),
                row.getString("cancel_reason"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
