package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.privacy.Place;
import com.eoclinica.acolhe.privacy.Seals;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The surveys' rows, one a visit. */
@Repository
class SurveyRows {

    private final JdbcClient db;
    private final Seals seals;

    SurveyRows(JdbcClient db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    /** @param commentOf whose key opens the comment; null when it lies there as it was written */
    private record Kept(Survey survey, @Nullable UUID commentOf) {}

    void add(Appointment visit, Instant due, Instant now) {
        db.sql("""
                        insert into survey (id, clinic_id, appointment_id, due_at, status, planned_at)
                        values (?, ?, ?, ?, 'planned', ?) on conflict do nothing
                        """)
                .params(Ids.next(), visit.clinicId().value(), visit.id().value(), at(due), at(now))
                .update();
    }

    List<UUID> due(Instant now, int most) {
        return db.sql("select id from survey where status = 'planned' and due_at <= ? order by due_at limit ?")
                .params(at(now), most)
                .query(UUID.class)
                .list();
    }

    /** Empty when it is settled, or another instance has it in hand. */
    Optional<Survey> claim(UUID id) {
        return db.sql("select * from survey where id = ? and status = 'planned' for update skip locked")
                .param(id)
                .query(SurveyRows::row)
                .optional()
                .map(this::opened);
    }

    void sent(UUID id, Instant now) {
        db.sql("update survey set status = 'sent', sent_at = ? where id = ?")
                .params(at(now), id)
                .update();
    }

    void dropped(UUID id, String reason) {
        db.sql("update survey set status = 'dropped', reason = ? where id = ?")
                .params(reason, id)
                .update();
    }

    /** The first answer counts. @return false when there was one already, or no survey */
    boolean answered(AppointmentId visit, int score, Instant now) {
        return db.sql("""
                        update survey set status = 'answered', score = ?, answered_at = ?
                         where appointment_id = ? and status = 'sent'
                        """).params(score, at(now), visit.value()).update() == 1;
    }

    void comment(AppointmentId visit, String words) {
        db.sql("""
                        select s.id, s.clinic_id, a.patient_id from survey s join appointment a on a.id = s.appointment_id
                         where s.appointment_id = ? and s.status = 'answered' and s.comment is null
                        """)
                .param(visit.value())
                .query((row, _) -> new Commented(
                        row.getObject("id", UUID.class),
                        new ClinicId(row.getObject("clinic_id", UUID.class)),
                        row.getObject("patient_id", UUID.class)))
                .optional()
                .ifPresent(survey -> comment(survey, words));
    }

    private record Commented(UUID id, ClinicId clinic, UUID patient) {}

    private void comment(Commented survey, String words) {
        db.sql("update survey set comment = ?, comment_of = ? where id = ? and comment is null")
                .params(
                        seals.seal(survey.patient(), place(survey.clinic(), survey.id()), words),
                        survey.patient(),
                        survey.id())
                .update();
    }

    List<Survey> list(@Nullable String status, int most) {
        return opened(db.sql("""
                        select * from survey where (cast(:status as text) is null or status = :status)
                         order by due_at desc limit :most
                        """)
                .param("status", status)
                .param("most", most)
                .query(SurveyRows::row)
                .list());
    }

    /** Latest first. */
    List<Survey> answered(ClinicId clinic, Instant since) {
        return opened(db.sql("""
                        select * from survey where clinic_id = ? and status = 'answered' and answered_at >= ?
                         order by answered_at desc limit 1000
                        """)
                .params(clinic.value(), at(since))
                .query(SurveyRows::row)
                .list());
    }

    List<Integer> scores(ClinicId clinic, Instant since) {
        return db.sql("select score from survey where clinic_id = ? and status = 'answered' and answered_at >= ?")
                .params(clinic.value(), at(since))
                .query(Integer.class)
                .list();
    }

    /** With one look for all keys. */
    private List<Survey> opened(List<Kept> rows) {
        seals.fetch(rows.stream().map(Kept::commentOf).filter(Objects::nonNull).collect(Collectors.toSet()));
        return rows.stream().map(this::opened).toList();
    }

    private Survey opened(Kept kept) {
        var survey = kept.survey();
        if (kept.commentOf() == null || survey.comment() == null) return survey;
        return survey.with(seals.open(kept.commentOf(), place(survey.clinicId(), survey.id()), survey.comment()));
    }

    private static Place place(ClinicId clinic, UUID id) {
        return new Place(clinic, "survey", "comment", id);
    }

    private static Kept row(ResultSet row, int number) throws SQLException {
        var survey = new Survey(
                row.getObject("id", UUID.class),
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                new AppointmentId(row.getObject("appointment_id", UUID.class)),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getString("status"),
                row.getString("reason"),
                row.getObject("score", Integer.class),
                row.getString("comment"));
        return new Kept(survey, row.getObject("comment_of", UUID.class));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
