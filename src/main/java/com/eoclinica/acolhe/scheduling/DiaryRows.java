package com.eoclinica.acolhe.scheduling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appointments with the time since which theirs stands. */
@Repository
class DiaryRows {

    private static final String AGREED = """
            select a.*, coalesce((select max(h.happened_at) from appointment_history h
                                   where h.appointment_id = a.id and h.what in ('booked', 'moved')), a.created_at) as agreed_at
              from appointment a
            """;

    private final JdbcClient db;

    DiaryRows(JdbcClient db) {
        this.db = db;
    }

    Optional<Agreed> find(AppointmentId id) {
        return db.sql(AGREED + " where a.id = ?")
                .param(id.value())
                .query(DiaryRows::row)
                .optional();
    }

    List<Agreed> all(Collection<AppointmentId> ids) {
        return db.sql(AGREED + " where a.id = any (cast(? as uuid[]))")
                .param(Columns.of(ids, AppointmentId::value))
                .query(DiaryRows::row)
                .list();
    }

    List<Agreed> starting(AppointmentStatus status, Instant from, Instant until) {
        return db.sql(AGREED + """
                         where a.status = :status and a.starts_at >= :from and a.starts_at < :until
                         order by a.starts_at, a.id limit 10000
                        """)
                .param("status", status.code())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(DiaryRows::row)
                .list();
    }

    /** Every visit of one practitioner in that time, cancelled ones too, so that a calendar can strike them out. */
    List<Agreed> of(ClinicId clinic, String practitioner, Instant from, Instant until) {
        return db.sql(AGREED + """
                         where a.clinic_id = :clinic and a.practitioner_code = :practitioner
                           and a.starts_at >= :from and a.starts_at < :until order by a.starts_at, a.id limit 5000
                        """)
                .param("clinic", clinic.value())
                .param("practitioner", practitioner)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(DiaryRows::row)
                .list();
    }

    List<Agreed> of(ClinicId clinic, Instant from, Instant until) {
        return db.sql(AGREED + """
                         where a.clinic_id = :clinic and a.starts_at >= :from and a.starts_at < :until
                         order by a.starts_at, a.id limit 5000
                        """)
                .param("clinic", clinic.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(DiaryRows::row)
                .list();
    }

    /** A practitioner's own time is no unit: those names carry no kind. */
    Map<String, List<Appointment>> byUnit(ClinicId clinic, Instant from, Instant until) {
        return db
                .sql("""
                        select o.resource, a.* from occupancy o join appointment a on a.id = o.appointment_id
                         where o.clinic_id = :clinic and o.during && tstzrange(:from, :until) and o.resource like '%:%'
                           and a.starts_at >= :from and a.starts_at < :until
                         order by a.starts_at, a.id limit 5000
                        """)
                .param("clinic", clinic.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, number) -> Map.entry(row.getString("resource"), Appointments.row(row, number)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Agreed row(ResultSet row, int number) throws SQLException {
        var since = row.getObject("agreed_at", OffsetDateTime.class).toInstant();
        return new Agreed(Appointments.row(row, number), since);
    }
}
