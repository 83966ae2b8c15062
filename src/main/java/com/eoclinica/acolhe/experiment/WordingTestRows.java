package com.eoclinica.acolhe.experiment;

import com.eoclinica.acolhe.experiment.WordingTest.Variant;
import com.eoclinica.acolhe.shared.ClinicId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tests' rows, read whole: there are few. */
@Repository
class WordingTestRows {

    private static final String ALL = """
            select t.id, t.clinic_id, t.template, t.state, t.chosen, v.variant, v.words
              from wording_test t join wording_variant v on v.test_id = t.id
            """;

    private final JdbcClient db;

    WordingTestRows(JdbcClient db) {
        this.db = db;
    }

    /** In use now, of all clinics. */
    List<WordingTest> live() {
        return gathered(db.sql(ALL + " where t.state <> 'ended' order by t.id, v.variant"));
    }

    /** Newest first. */
    List<WordingTest> of(ClinicId clinic) {
        return gathered(db.sql(ALL + " where t.clinic_id = ? order by t.opened_at desc, t.id, v.variant")
                .param(clinic.value()));
    }

    private static List<WordingTest> gathered(JdbcClient.StatementSpec query) {
        var tests = new LinkedHashMap<UUID, WordingTest>();
        query.query((RowCallbackHandler) row -> {
            var id = row.getObject("id", UUID.class);
            if (!tests.containsKey(id))
                tests.put(
                        id,
                        new WordingTest(
                                id,
                                new ClinicId(row.getObject("clinic_id", UUID.class)),
                                row.getString("template"),
                                row.getString("state"),
                                row.getString("chosen"),
                                new ArrayList<>()));
            tests.get(id).variants().add(new Variant(row.getString("variant"), row.getString("words")));
        });
        return List.copyOf(tests.values());
    }
}
