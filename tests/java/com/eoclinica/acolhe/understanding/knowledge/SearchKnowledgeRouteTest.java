package com.eoclinica.acolhe.understanding.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Outcome;
import com.eoclinica.acolhe.understanding.Reading;
import com.eoclinica.acolhe.understanding.Sender;
import com.eoclinica.acolhe.understanding.knowledge.Lookup.NoLookup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.ExchangeBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a question to the clinic's articles, on the real route. */
class SearchKnowledgeRouteTest {

    private static final Reading READING =
            new Reading(List.of(), List.of(), Map.of(), List.of(), Optional.empty(), "local");

    private final CamelContext camel = new DefaultCamelContext();
    private final Shelves shelves = new Shelves();

    public record Hearing(String text, Sender sender) {}

    public record Screening(boolean isEmergency) {}

    public record Asked(Reading reading) implements Outcome {

        @Override
        public String kind() {
            return "Wanted";
        }
    }

    /** Stands in for the beans behind the route. */
    public static class Shelves {

        private boolean wanted;
        private boolean fails;

        public Outcome consult(String text, Reading reading, Sender sender, boolean emergency) {
            return wanted ? new Asked(reading) : new NoLookup(reading);
        }

        public Reading find(Asked asked) {
            if (fails) throw new IllegalStateException("no server");
            return asked.reading().answeredBy("Estacionamento");
        }

        public Reading without(Asked asked) {
            return asked.reading();
        }
    }

    @BeforeEach
    void start() throws Exception {
        camel.getRegistry().bind("knowledgeShelves", shelves);
        for (var route : List.of("shared/error-policies", "understanding/search-knowledge"))
            PluginHelper.getRoutesLoader(camel)
                    .loadRoutes(PluginHelper.getResourceLoader(camel)
                            .resolveResource("file:routes/" + route + ".camel.yaml"));
        camel.start();
    }

    @Test
    void theArticleFoundGoesOnWithTheReading() {
        shelves.wanted = true;

        assertThat(read().article()).isEqualTo("Estacionamento");
    }

    @Test
    void aServerThatFailsLeavesTheReadingAsItWas() {
        shelves.wanted = true;
        shelves.fails = true;

        assertThat(read()).isEqualTo(READING);
    }

    @Test
    void whatIsNoQuestionIsNotLookedUp() {
        assertThat(read()).isEqualTo(READING);
    }

    private Reading read() {
        var exchange = ExchangeBuilder.anExchange(camel).withBody("").build();
        exchange.setVariable(
                "hearing", new Hearing("tem estacionamento?", Sender.nobody(new ClinicId(new UUID(0, 1)))));
        exchange.setVariable("screening", new Screening(false));
        exchange.setVariable("reading", READING);
        var done = camel.createFluentProducerTemplate()
                .withExchange(exchange)
                .to("direct:understanding.search-knowledge")
                .send();
        if (done.getException() != null) throw new AssertionError("the route failed", done.getException());
        return done.getVariable("reading", Reading.class);
    }

    @AfterEach
    void stop() {
        camel.stop();
    }
}
