package com.eoclinica.acolhe.privacy;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people asked for under the law, and until when it is due. */
@Component
public class RightsRequests {

    private final JdbcClient db;
    private final Clinics clinics;
    private final Clock clock;

    RightsRequests(JdbcClient db, Clinics clinics, Clock clock) {
        this.db = db;
        this.clinics = clinics;
        this.clock = clock;
    }

    /**
     * @param personId a correspondent or a patient
     * @param dueAt from then on it is late
     * @param outcome done or refused; null while it is open
     */
    public record Request(
            UUID id,
            UUID clinicId,
            UUID personId,
            String kind,
            OffsetDateTime openedAt,
            OffsetDateTime dueAt,
            @Nullable OffsetDateTime warnedAt,
            @Nullable OffsetDateTime closedAt,
            @Nullable String closedBy,
            @Nullable String outcome) {}

    /** Asking again for what is open starts no second clock. @param turn in which they asked, null when not by message */
    public void open(ClinicId clinic, UUID person, Right right, @Nullable UUID turn) {
        var now = clock.instant();
        db.sql("""
                        insert into rights_request (id, clinic_id, person_id, kind, turn_id, opened_at, due_at)
                        values (:id, :clinic, :person, :kind, :turn, :now, :due) on conflict do nothing
                        """)
                .param("id", Ids.next())
                .param("clinic", clinic.value())
                .param("person", person)
                .param("kind", right.code())
                .param("turn", turn)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("due", RightsClock.due(now, clinics.get(clinic).zone()).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The open ones first, the most pressing of them first; then the latest closed. All clinics' when none is given. */
    public List<Request> list(@Nullable ClinicId clinic) {
        return db.sql("""
                        select * from rights_request where cast(:clinic as uuid) is null or clinic_id = :clinic
                         order by closed_at desc nulls first, due_at limit 500
                        """)
                .param("clinic", clinic == null ? null : clinic.value())
                .query(Request.class)
                .list();
    }

    public Optional<Request> find(UUID id) {
        return db.sql("select * from rights_request where id = ?")
                .param(id)
                .query(Request.class)
                .optional();
    }

    /** @param outcome done or refused; @return false when it is closed or unknown */
    public boolean close(UUID id, String outcome, String who) {
        return db.sql("""
                        update rights_request set closed_at = ?, closed_by = ?, outcome = ? where id = ? and closed_at is null
                        """).params(now(), who, outcome, id).update() == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
