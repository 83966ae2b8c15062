package com.eoclinica.acolhe.understanding.model;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.shared.ConversationId;
import com.eoclinica.acolhe.understanding.KnownNames;
import com.eoclinica.acolhe.understanding.ModelUse;
import com.eoclinica.acolhe.understanding.Question;
import com.eoclinica.acolhe.understanding.Reading;
import com.eoclinica.acolhe.understanding.Sender;
import com.eoclinica.acolhe.understanding.TransferRegister;
import com.eoclinica.acolhe.understanding.local.LocalReader;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.ExchangeBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The real routes and beans of reading, on a stub that answers as Gemini does, oddly when told to. No other server. */
final class ReaderOnStub implements AutoCloseable {

    static final LocalDateTime NOW = LocalDateTime.parse("2026-11-25T09:00");
    private static final List<String> ROUTES = List.of("read-turn", "ask-model", "call-model");

    /** One for all tests: starting it takes longer than they do. */
    private static final WireMockServer STUB = started();

    private static final Clinic CLINIC = DemoClinic.read();
    private static final LocalReader LOCAL = DemoClinic.localReader();

    final WireMockServer gemini = STUB;
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final List<ModelUse> booked = new ArrayList<>();
    final List<String> names = new ArrayList<>();
    Optional<String> spent = Optional.empty();
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final CamelContext camel = new DefaultCamelContext();

    /** What the routes find under the conversation's variables. */
    public record Hearing(String text, List<String> window, Question question, Sender sender) {}

    public record Screening(boolean isEmergency) {}

    static ReaderOnStub withoutKey() {
        return new ReaderOnStub("", List.of("answer"));
    }

    ReaderOnStub(String mapping) {
        this("stub-key", List.of(mapping));
    }

    private ReaderOnStub(String key, List<String> mappings) {
        answers(mappings.toArray(String[]::new));
        register(key);
        try {
            routes();
        } catch (Exception e) {
            throw new IllegalStateException("the routes do not start", e);
        }
    }

    /** From now on the model answers so; of several the first is for the first call, the last for all others. */
    void answers(String... mappings) {
        gemini.resetAll();
        for (var i = 0; i < mappings.length; i++) {
            var stub = StubMapping.buildFrom(mapping(mappings[i]));
            stub.setScenarioName("answers");
            stub.setRequiredScenarioState(i == 0 ? "Started" : Integer.toString(i));
            if (i < mappings.length - 1) stub.setNewScenarioState(Integer.toString(i + 1));
            gemini.addStubMapping(stub);
        }
    }

    private static String mapping(String name) {
        try {
            return Files.readString(Path.of("mappings/gemini", name + ".json"));
        } catch (IOException e) {
            throw new IllegalArgumentException("no mapping " + name, e);
        }
    }

    Reading read(String text) {
        return read(text, Question.none(NOW));
    }

    Reading read(String text, Question question) {
        return read(List.of(text), question, sender(true), false);
    }

    Reading read(List<String> window, Question question, Sender sender, boolean emergency) {
        var exchange = ExchangeBuilder.anExchange(camel).withBody("").build();
        exchange.setVariable("hearing", new Hearing(window.getLast(), window, question, sender));
        exchange.setVariable("screening", new Screening(emergency));
        var done = camel.createFluentProducerTemplate()
                .withExchange(exchange)
                .to("direct:understanding.read-turn")
                .send();
        if (done.getException() != null) throw new AssertionError("the route failed", done.getException());
        return done.getVariable("reading", Reading.class);
    }

    Sender sender(boolean modelAllowed) {
        return new Sender(CLINIC.id(), new ConversationId(new UUID(0, 2)), new UUID(0, 3), null, modelAllowed);
    }

    int calls() {
        return gemini.countRequestsMatching(postRequestedFor(anyUrl()).build()).getCount();
    }

    List<String> bodies() {
        return gemini.getAllServeEvents().stream()
                .map(each -> each.getRequest().getBodyAsString())
                .toList();
    }

    private void register(String key) {
        DemoClinic.maySendToStubs(beans);
        beans.registerBean(Clinics.class, () -> DemoClinic.only(CLINIC));
        beans.registerBean(KnownNames.class, () -> _ -> names);
        beans.registerBean(Budget.class, Purse::new);
        beans.registerBean(SimpleMeterRegistry.class, () -> meters);
        beans.registerBean(ModelSettings.class, () -> DemoClinic.settings(key, gemini.baseUrl()));
        beans.register(TransferRegister.class, Gemini.class, ModelMeters.class, ModelLine.class, ModelReader.class);
        beans.refresh();
    }

    private void routes() throws Exception {
        camel.getRegistry().bind("localReader", LOCAL);
        camel.getRegistry().bind("modelReader", beans.getBean(ModelReader.class));
        camel.getRegistry().bind("modelLine", beans.getBean(ModelLine.class));
        var loader = PluginHelper.getRoutesLoader(camel);
        var resources = PluginHelper.getResourceLoader(camel);
        loader.loadRoutes(resources.resolveResource("file:routes/shared/error-policies.camel.yaml"));
        for (var route : ROUTES)
            loader.loadRoutes(resources.resolveResource("file:routes/understanding/" + route + ".camel.yaml"));
        camel.start();
    }

    private static WireMockServer started() {
        var server = new WireMockServer(options().dynamicPort());
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        return server;
    }

    @Override
    public void close() {
        camel.stop();
        beans.close();
    }

    private final class Purse implements Budget {

        @Override
        public Optional<String> against(Sender sender) {
            return spent;
        }

        @Override
        public void book(Sender sender, ModelUse use) {
            booked.add(use);
        }
    }
}
