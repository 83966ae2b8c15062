package com.eoclinica.acolhe.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.ClinicDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyGuardCorpusTest {

    private final ReplyGuard guard = new ReplyGuard();

    @ParameterizedTest
    @ValueSource(strings = {"dev-1.tsv", "dev-2.tsv", "dev-3.tsv"})
    void stopsTheBadAndLetsTheGoodPass(String file) throws Exception {
        var report = ReplyReport.of(ReplyCorpus.read(file), guard, clinic());

        assertThat(report.stopped()).as("missed: %s", report.missed()).isGreaterThanOrEqualTo(0.98);
        assertThat(report.passed()).as("stopped: %s", report.wronglyStopped()).isGreaterThanOrEqualTo(0.97);
    }

    static Clinic clinic() throws Exception {
        return ClinicDocument.read(Files.readString(Path.of("src/main/resources/clinic/eo-clinica.yaml")));
    }
}
