package com.eoclinica.acolhe.privacy;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Columns;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose data must stay because of a lawsuit or an order: neither an erasure nor the nightly clean-up touches it. */
@Component
public class LegalHolds {

    private final JdbcClient db;
    private final People people;
    private final Clock clock;

    LegalHolds(JdbcClient db, People people, Clock clock) {
        this.db = db;
        this.people = people;
        this.clock = clock;
    }

    public record Hold(
            UUID id,
            UUID clinicId,
            UUID personId,
            String reason,
            String openedBy,
            OffsetDateTime openedAt,
            @Nullable String liftedBy,
            @Nullable OffsetDateTime liftedAt) {}

    /** Placing it again changes nothing. @return the one that stands; empty when nobody has that id */
    public Optional<Hold> place(UUID person, String reason, String who) {
        return people.find(person).map(found -> {
            db.sql("""
                            insert into legal_hold (id, clinic_id, person_id, reason, opened_by, opened_at)
                            values (?, ?, ?, ?, ?, ?) on conflict (person_id) where lifted_at is null do nothing
                            """)
                    .params(Ids.next(), found.clinic().value(), person, reason, who, now())
                    .update();
            return db.sql("select * from legal_hold where person_id = ? and lifted_at is null")
                    .param(person)
                    .query(Hold.class)
                    .single();
        });
    }

    /** @return false when none with that id stands */
    public boolean lift(UUID id, String who) {
        return db.sql("update legal_hold set lifted_by = ?, lifted_at = ? where id = ? and lifted_at is null")
                        .params(who, now(), id)
                        .update()
                == 1;
    }

    /** Those that stand, newest first; all clinics' when none is given. */
    public List<Hold> standing(@Nullable ClinicId clinic) {
        return db.sql("""
                        select * from legal_hold
                         where lifted_at is null and (cast(:clinic as uuid) is null or clinic_id = :clinic)
                         order by opened_at desc
                        """)
                .param("clinic", clinic == null ? null : clinic.value())
                .query(Hold.class)
                .list();
    }

    /** The reason of the one that stands against forgetting them. */
    Optional<String> against(Person person) {
        return db.sql(
                        "select reason from legal_hold where person_id = any(cast(? as uuid[])) and lifted_at is null limit 1")
                .param(Columns.of(person.ids()))
                .query(String.class)
                .optional();
    }

    /** Everybody whose data must stay. */
    Set<Person> held() {
        return standing(null).stream()
                .flatMap(each -> people.find(each.personId()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
