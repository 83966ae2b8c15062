package com.eoclinica.acolhe.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fuzz.Fuzzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AppointmentFuzzTest {

    private static final Path SEEDS = Path.of("tests/corpora/fuzz/fhir");

    @Test
    void noBodyBreaksTheFace() throws IOException {
        var samples = Stream.of(
                Files.readAllBytes(SEEDS.resolve("appointment.json")), Files.readAllBytes(SEEDS.resolve("patch.json")));

        assertThat(Fuzzer.of("fhir", samples).run(FuzzedAppointment::fuzzerTestOneInput))
                .isPositive();
    }
}
