package com.eoclinica.acolhe.experiment;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The wordings in use beside the usual ones. Asked for every message, so it looks in memory; usually there is none. */
@Component
public class LiveTests {

    private final JdbcClient db;
    private final WordingTestRows rows;
    private final Clock clock;
    private volatile Map<Key, WordingTest> live = Map.of();

    LiveTests(JdbcClient db, WordingTestRows rows, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.clock = clock;
    }

    private record Key(ClinicId clinic, String template) {}

    /** What another instance began or ended is heard within the period of the route that calls this. */
    public void refresh() {
        live = rows.live().stream()
                .collect(Collectors.toUnmodifiableMap(
                        each -> new Key(each.clinicId(), each.template()), Function.identity()));
    }

    /** The words for that patient; empty for the usual ones. Notes who was shown what, in the caller's transaction. */
    public Optional<String> words(ClinicId clinic, String template, PatientId patient) {
        if (live.isEmpty()) return Optional.empty();
        return Optional.ofNullable(live.get(new Key(clinic, template))).flatMap(test -> shown(test, patient));
    }

    private Optional<String> shown(WordingTest test, PatientId patient) {
        var variant = test.of(patient.value());
        if (test.isRunning()) note(test, variant, patient);
        return Optional.ofNullable(variant.words());
    }

    private void note(WordingTest test, WordingTest.Variant variant, PatientId patient) {
        db.sql("""
                        insert into wording_exposure (test_id, patient_id, clinic_id, variant, first_at)
                        values (:test, :patient, :clinic, :variant, :now) on conflict do nothing
                        """)
                .param("test", test.id())
                .param("patient", patient.value())
                .param("clinic", test.clinicId().value())
                .param("variant", variant.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
