package com.eoclinica.acolhe.understanding.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.ClinicDocument;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.understanding.Command;
import com.eoclinica.acolhe.understanding.Command.FaqTopic;
import com.eoclinica.acolhe.understanding.KnownNames;
import com.eoclinica.acolhe.understanding.Reading;
import com.eoclinica.acolhe.understanding.Sender;
import com.eoclinica.acolhe.understanding.TransferRegister;
import com.eoclinica.acolhe.understanding.knowledge.Lookup.NoLookup;
import com.eoclinica.acolhe.understanding.knowledge.Lookup.Wanted;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The clinic's articles in a real Chroma server. Without one it is skipped, but never where CI runs. */
class ChromaIT {

    private static final AtomicReference<Clinic> CLINIC = new AtomicReference<>();
    private static ChromaServer chroma;
    private static ConfigurableApplicationContext beans;
    private static KnowledgeShelves shelves;

    @ConfigurationPropertiesScan("com.eoclinica.acolhe.understanding")
    @ComponentScan({"com.eoclinica.acolhe.understanding.model", "com.eoclinica.acolhe.understanding.knowledge"})
    @Import(TransferRegister.class)
    static class Needed {

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }

        @Bean
        KnownNames names() {
            return _ -> List.of();
        }

        @Bean
        Clinics clinics() {
            return (Clinics) Proxy.newProxyInstance(
                    Clinics.class.getClassLoader(), new Class<?>[] {Clinics.class}, (_, _, _) -> CLINIC.get());
        }
    }

    @BeforeAll
    static void start() throws Exception {
        var program = ChromaServer.program();
        if (System.getenv("CI") == null)
            assumeThat(program).as(ChromaServer.MISSING).isPresent();
        assertThat(program).as(ChromaServer.MISSING).isPresent();
        chroma = ChromaServer.start(program.get());
        CLINIC.set(clinic(""));
        beans = new SpringApplicationBuilder(Needed.class)
                .web(WebApplicationType.NONE)
                .run("--spring.main.lazy-initialization=true", "--acolhe.knowledge.chroma-url=" + chroma.address());
        shelves = beans.getBean(KnowledgeShelves.class);
    }

    @Test
    void aQuestionFindsTheArticleOnceTheArticlesArePutUp() throws Exception {
        CLINIC.set(clinic(""));

        found("tem onde deixar o carro?", "Estacionamento");
        found("aceita pix?", "Formas de pagamento");
        assertThat(asked("qual a capital da França?").article()).isNull();
    }

    @Test
    void anArticleThatIsNoLongerThereIsNotFoundAnyMore() throws Exception {
        CLINIC.set(clinic(""));
        found("tem estacionamento?", "Estacionamento");

        CLINIC.set(clinic("Vagas"));

        found("tem estacionamento?", "Vagas");
    }

    @Test
    void nobodyLooksForOpeningHoursInAnEmergency() {
        assertThat(shelves.consult("tem estacionamento?", reading(), sender(), true))
                .isInstanceOf(NoLookup.class);
    }

    @Test
    void aServerThatIsGoneLeavesTheReadingAsItIs() throws Exception {
        CLINIC.set(clinic(""));
        found("tem estacionamento?", "Estacionamento");
        var wanted = (Wanted) shelves.consult("tem estacionamento?", reading(), sender(), false);

        assertThat(shelves.without(wanted)).isEqualTo(reading());
    }

    private static void found(String question, String title) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(asked(question).article()).isEqualTo(title));
    }

    private static Reading asked(String question) {
        return shelves.find((Wanted) shelves.consult(question, reading(), sender(), false));
    }

    private static Reading reading() {
        return new Reading(
                List.of(new Command.AskFaq(FaqTopic.OTHER, "tem")),
                List.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                "local");
    }

    private static Sender sender() {
        return Sender.nobody(CLINIC.get().id());
    }

    /** @param renamed the title of the article on parking; empty for its own */
    private static Clinic clinic(String renamed) throws Exception {
        var document = Files.readString(Path.of("src/main/resources/clinic/eo-clinica.yaml"));
        return ClinicDocument.read(
                renamed.isEmpty() ? document : document.replace("title: Estacionamento", "title: " + renamed));
    }

    @AfterAll
    static void stop() {
        if (beans != null) beans.close();
        if (chroma != null) chroma.close();
    }
}
