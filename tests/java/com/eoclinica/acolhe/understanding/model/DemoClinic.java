package com.eoclinica.acolhe.understanding.model;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.ClinicDocument;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.understanding.local.LocalReader;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** What reading needs around it: the demo clinic, its local reader, the usual settings. */
final class DemoClinic {

    private static final Duration DEADLINE = Duration.ofSeconds(3);

    private DemoClinic() {}

    static ModelSettings settings(String key, String address) {
        return new ModelSettings(
                key,
                URI.create(address),
                "gemini-3.5-flash-lite",
                List.of("gemini-3.8-flash"),
                DEADLINE,
                1024,
                2000,
                30,
                200_000,
                20,
                List.of(new ModelSettings.Price("gemini-3.5-flash-lite", 0.30, 2.50)));
    }

    /** The register of transfers as it comes, and stubs on this machine beside it. */
    static void maySendToStubs(AnnotationConfigApplicationContext beans) {
        beans.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "acolhe.transfers.register", "classpath:transfer-register.yaml",
                                "acolhe.transfers.loopback", "true")));
    }

    static LocalReader localReader() {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Clinics.class, () -> only(read()));
        context.register(LocalReader.class);
        context.refresh();
        return context.getBean(LocalReader.class);
    }

    static Clinic read() {
        try {
            return ClinicDocument.read(Files.readString(Path.of("src/main/resources/clinic/eo-clinica.yaml")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every question for a clinic is answered by the same one. */
    static Clinics only(Clinic clinic) {
        return (Clinics) Proxy.newProxyInstance(
                Clinics.class.getClassLoader(), new Class<?>[] {Clinics.class}, (_, _, _) -> clinic);
    }
}
