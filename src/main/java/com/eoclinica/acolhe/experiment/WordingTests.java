package com.eoclinica.acolhe.experiment;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tests of wordings as a manager runs them: begun, looked at, ended or decided. */
@Component
public class WordingTests {

    private final JdbcClient db;
    private final WordingTestRows rows;
    private final LiveTests live;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WordingTests(JdbcClient db, WordingTestRows rows, LiveTests live, TransactionTemplate transaction, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.live = live;
        this.transaction = transaction;
        this.clock = clock;
    }

    public List<WordingTest> of(ClinicId clinic) {
        return rows.of(clinic);
    }

    /** Begins one, and ends what was in use for that message. @param others the wordings beside the usual one, at most two */
    public void begin(ClinicId clinic, Goal goal, List<String> others) {
        transaction.executeWithoutResult(_ -> {
            db.sql("""
                            update wording_test set state = 'ended', chosen = null, closed_at = :now
                             where clinic_id = :clinic and template = :template and state <> 'ended'
                            """)
                    .param("clinic", clinic.value())
                    .param("template", goal.template())
                    .param("now", now())
                    .update();
            add(clinic, goal, others);
        });
        live.refresh();
    }

    private void add(ClinicId clinic, Goal goal, List<String> others) {
        var id = Ids.next();
        db.sql("insert into wording_test (id, clinic_id, template, state, opened_at) values (?, ?, ?, 'running', ?)")
                .params(id, clinic.value(), goal.template(), now())
                .update();
        db.sql("""
                        insert into wording_variant (test_id, variant, clinic_id, words)
                        select :id, chr(64 + cast(place as int)), :clinic, words
                          from unnest(array_prepend(null, cast(:others as text[]))) with ordinality as each (words, place)
                        """)
                .param("id", id)
                .param("clinic", clinic.value())
                .param("others", others.toArray(String[]::new))
                .update();
    }

    /** The usual words are used again. @return false when it was ended already */
    public boolean end(ClinicId clinic, UUID id) {
        return close(clinic, id, "ended", null);
    }

    /** From now on everybody gets that wording. @return false when it does not run any more */
    public boolean choose(ClinicId clinic, UUID id, String variant) {
        return close(clinic, id, "chosen", variant);
    }

    private boolean close(ClinicId clinic, UUID id, String state, @Nullable String chosen) {
        var closed = db.sql("""
                        update wording_test set state = :state, chosen = cast(:chosen as text), closed_at = :now
                         where id = :id and clinic_id = :clinic and state in ('running', :from)
                           and (cast(:chosen as text) is null
                                or exists (select from wording_variant where test_id = :id and variant = :chosen))
                        """)
                .param("state", state)
                .param("chosen", chosen)
                .param("from", chosen == null ? "chosen" : "running")
                .param("id", id)
                .param("clinic", clinic.value())
                .param("now", now())
                .update();
        live.refresh();
        return closed == 1;
    }

    /** How many patients were shown each wording and how many of them did what it is for; by variant. */
    public Map<String, Proportion> outcomes(WordingTest test) {
        var reached = Goal.of(test.template()).orElseThrow().reached();
        return db
                .sql("select e.variant, count(*) filter (where exists (" + reached + ")) as reached, count(*) as shown"
                        + " from wording_exposure e where e.test_id = ? group by e.variant")
                .param(test.id())
                .query((row, _) -> Map.entry(
                        row.getString("variant"), new Proportion(row.getLong("reached"), row.getLong("shown"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
