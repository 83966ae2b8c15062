package com.eoclinica.acolhe.camel;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.RouteFile;
import com.eoclinica.acolhe.fuzz.Fuzzer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

/** Whatever is saved into a route file is taken or refused with a fault that names the line; nothing else happens. */
class RouteFuzzTest {

    @Test
    void noFileBreaksTheCheck() throws Exception {
        try (var camel = new DefaultCamelContext()) {
            camel.start();
            var check = new RouteCheck(camel, new RouteFolder(Path.of("routes")));
            var samples = RouteFile.all().stream().map(file -> file.text().getBytes(StandardCharsets.UTF_8));

            var thrown = Fuzzer.of("routes", samples).run(body -> take(check, body));

            assertThat(thrown).isPositive();
            assertThat(camel.getRoutes()).isEmpty();
        }
    }

    private static void take(RouteCheck check, byte[] body) {
        try {
            check.holdsPolicies(Path.of("routes/x/y.camel.yaml"), new String(body, StandardCharsets.UTF_8));
        } catch (RouteFault refused) {
            assertThat(refused.getMessage()).isNotNull();
        }
    }
}
