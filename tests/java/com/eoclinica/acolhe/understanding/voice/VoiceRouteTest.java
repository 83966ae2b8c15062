package com.eoclinica.acolhe.understanding.voice;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.channel.Fetching;
import com.eoclinica.acolhe.channel.InboundMessage;
import com.eoclinica.acolhe.channel.MediaFetch;
import com.eoclinica.acolhe.understanding.TransferRegister;
import com.eoclinica.acolhe.understanding.model.ModelLine;
import com.eoclinica.acolhe.understanding.voice.Transcription.Transcribed;
import com.eoclinica.acolhe.understanding.voice.Transcription.Unheard;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** A recording's way from WAHA's file store to words, on the real routes and on stubs of both services. */
class VoiceRouteTest {

    private final WireMockServer stub = new WireMockServer(options().dynamicPort());
    private CamelContext camel;
    private ConfigurableApplicationContext beans;

    @ConfigurationPropertiesScan("com.eoclinica.acolhe.understanding")
    @ComponentScan({"com.eoclinica.acolhe.understanding.model", "com.eoclinica.acolhe.understanding.voice"})
    @Import({MediaFetch.class, TransferRegister.class})
    static class Needed {

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }

    @BeforeEach
    void start() {
        stub.start();
        stub.stubFor(get(anyUrl()).willReturn(ok().withBody("OggS" + "x".repeat(100))));
    }

    @AfterEach
    void stop() {
        camel.stop();
        beans.close();
        stub.stop();
    }

    @Test
    void hasTheClinicsOwnServerListen() throws Exception {
        var heard = (Transcribed) heard(true, "transcription/sure");

        assertThat(heard.text()).isEqualTo("quero marcar uma consulta com o cardiologista");
        assertThat(heard.confidence()).isGreaterThan(0.85);
    }

    @Test
    void isUnsureWhenTheServerIs() throws Exception {
        assertThat(((Transcribed) heard(true, "transcription/unsure")).confidence())
                .isLessThan(0.85);
    }

    @ParameterizedTest
    @ValueSource(strings = {"down", "garbled"})
    void leavesItUnheardWhenTheServerFails(String mapping) throws Exception {
        assertThat(heard(true, "transcription/" + mapping)).isInstanceOf(Unheard.class);
    }

    @Test
    void hasGeminiListenWithoutAServerAndAsksBackWhatItHeard() throws Exception {
        var heard = (Transcribed) heard(false, "gemini/transcript");

        assertThat(heard.text()).isEqualTo("quero marcar para quinta");
        assertThat(heard.confidence()).isLessThan(0.85);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gemini/blocked-prompt", "gemini/error-503", "gemini/empty-parts"})
    void leavesItUnheardWhenGeminiDoes(String mapping) throws Exception {
        assertThat(heard(false, mapping)).isInstanceOf(Unheard.class);
    }

    @Test
    void followsNoRedirect() throws Exception {
        run(true, "transcription/sure");
        stub.stubFor(get(anyUrl()).willReturn(temporaryRedirect("http://169.254.169.254/latest/meta-data/")));

        assertThat(fetched()).isEqualTo(new Fetching.Unfetched("status-302"));
    }

    private Object heard(boolean whisper, String mapping) throws Exception {
        run(whisper, mapping);
        return call("direct:understanding.transcribe-voice", fetched());
    }

    private Object fetched() throws Exception {
        return call("direct:channel.fetch-media", voice());
    }

    private Object call(String route, Object body) {
        return camel.createFluentProducerTemplate().withBody(body).to(route).request();
    }

    private static InboundMessage voice() throws Exception {
        return new ObjectMapper().registerModule(new JavaTimeModule()).readValue("""
                {"kind":"Voice","seconds":4,"media":{"url":"http://10.0.0.1/api/files/default/3EB0.oga",
                 "mimetype":"audio/ogg","filename":null},"transcript":null,"envelope":{"session":"default",
                 "messageId":"m","dedupeKey":"d","chatId":"c","addresses":["c"],"sentAt":"2026-11-25T12:00:00Z"}}""", InboundMessage.class);
    }

    private void run(boolean whisper, String mapping) throws Exception {
        stub.addStubMapping(StubMapping.buildFrom(Files.readString(Path.of("mappings", mapping + ".json"))));
        beans = new SpringApplicationBuilder(Needed.class)
                .web(org.springframework.boot.WebApplicationType.NONE)
                .run(
                        "--spring.main.lazy-initialization=true",
                        "--acolhe.transfers.loopback=true",
                        "--acolhe.model.api-key=stub-key",
                        "--acolhe.model.base-url=" + stub.baseUrl(),
                        "--acolhe.voice.whisper-url=" + (whisper ? stub.baseUrl() : ""));
        camel = new DefaultCamelContext();
        camel.getRegistry().bind("mediaFetch", beans.getBean(MediaFetch.class));
        camel.getRegistry().bind("transcriber", beans.getBean(Transcriber.class));
        camel.getRegistry().bind("modelLine", beans.getBean(ModelLine.class));
        var properties = camel.getPropertiesComponent();
        properties.addInitialProperty("acolhe.waha.url", stub.baseUrl());
        properties.addInitialProperty("acolhe.waha.api-key", "waha-key");
        properties.addInitialProperty("acolhe.voice.whisper-url", stub.baseUrl());
        properties.addInitialProperty("acolhe.voice.whisper-key", "whisper-key");
        for (var route : new String[] {
            "shared/error-policies",
            "channel/fetch-media",
            "understanding/transcribe-voice",
            "understanding/ask-whisper",
            "understanding/ask-gemini-to-listen"
        })
            PluginHelper.getRoutesLoader(camel)
                    .loadRoutes(PluginHelper.getResourceLoader(camel)
                            .resolveResource("file:routes/" + route + ".camel.yaml"));
        camel.start();
    }
}
