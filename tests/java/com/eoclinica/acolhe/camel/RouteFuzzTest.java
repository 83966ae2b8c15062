package com.eoclinica.acolhe.camel;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.RouteFile;
import com.eoclinica.acolhe.fuzz.Fuzzer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RouteFuzzTest {

    @Test
    void noFileBreaksTheCheck() {
        var samples = RouteFile.all().stream().map(file -> file.text().getBytes(StandardCharsets.UTF_8));

        assertThat(Fuzzer.of("routes", samples).run(FuzzedRoute::fuzzerTestOneInput))
                .isPositive();
    }
}
