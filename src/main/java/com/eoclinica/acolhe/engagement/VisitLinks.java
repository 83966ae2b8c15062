package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.scheduling.Agreed;
import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.scheduling.Diary;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A patient's links to the calendar file of a visit. They say nothing of it and end a day after it. */
@Repository
class VisitLinks {

    private static final Duration AFTER = Duration.ofDays(1);

    private final JdbcClient db;
    private final Diary diary;
    private final String address;

    /** @param address where patients reach us from outside; without one no link is made */
    VisitLinks(JdbcClient db, Diary diary, @Value("${acolhe.public-url}") String address) {
        this.db = db;
        this.diary = diary;
        this.address = address.replaceFirst("/$", "");
    }

    /** A new link; earlier ones to the same visit go on. */
    Optional<String> open(AppointmentId id) {
        return address.isBlank() ? Optional.empty() : diary.find(id).map(this::open);
    }

    private String open(Agreed agreed) {
        var visit = agreed.appointment();
        var secret = Secret.fresh();
        db.sql("insert into visit_link (token_hash, clinic_id, appointment_id, expires_at) values (?, ?, ?, ?)")
                .params(
                        secret.hash(),
                        visit.clinicId().value(),
                        visit.id().value(),
                        visit.slot().end().plus(AFTER).atOffset(ZoneOffset.UTC))
                .update();
        return address + "/calendars/" + secret.token() + ".ics";
    }

    Optional<AppointmentId> find(Secret secret, Instant now) {
        return db.sql("select appointment_id from visit_link where token_hash = ? and expires_at > ?")
                .params(secret.hash(), now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new AppointmentId(row.getObject("appointment_id", UUID.class)))
                .optional();
    }
}
