package com.eoclinica.acolhe.understanding.model;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.understanding.KnownNames;
import com.eoclinica.acolhe.understanding.Question;
import com.eoclinica.acolhe.understanding.Reading;
import com.eoclinica.acolhe.understanding.Sender;
import com.eoclinica.acolhe.understanding.TransferRegister;
import com.github.tomakehurst.wiremock.WireMockServer;
import dev.langchain4j.data.segment.TextSegment;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What leaves when a question is turned into a vector, and what comes of it. */
class ModelVectorsTest {

    private static final String QUESTION = "meu nome é Joana Prado Teles, cpf 529.982.247-25, tem estacionamento?";

    private final WireMockServer gemini = new WireMockServer(options().dynamicPort());
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    @BeforeEach
    void start() {
        gemini.start();
        DemoClinic.maySendToStubs(beans);
        beans.registerBean(Clinics.class, () -> DemoClinic.only(DemoClinic.read()));
        beans.registerBean(KnownNames.class, () -> _ -> List.of("Joana Prado Teles"));
        beans.registerBean(ModelSettings.class, () -> DemoClinic.settings("stub-key", gemini.baseUrl()));
        beans.register(TransferRegister.class, ModelVectors.class);
        beans.refresh();
    }

    @Test
    void aQuestionLeavesWithoutWhatPointsToAPerson() {
        gemini.stubFor(post(urlPathMatching(".*:embedContent"))
                .willReturn(okJson("{\"embedding\": {\"values\": [0.6, 0.8]}}")));

        var vector = vectors().question(QUESTION, reading(), sender());

        assertThat(vector.vector()).containsExactly(0.6f, 0.8f);
        var request = gemini.getAllServeEvents().getFirst().getRequest();
        assertThat(request.getUrl())
                .startsWith("/v1beta/models/gemini-embedding-001:")
                .doesNotContain("stub-key");
        assertThat(request.getBodyAsString())
                .contains("estacionamento", "RETRIEVAL_QUERY")
                .doesNotContain("Joana", "Prado", "529", "247-25");
    }

    @Test
    void theClinicsArticlesLeaveAsTheyAre() {
        gemini.stubFor(post(urlPathMatching(".*:batchEmbedContents"))
                .willReturn(okJson("{\"embeddings\": [{\"values\": [1.0, 0.0]}, {\"values\": [0.0, 1.0]}]}")));

        var articles = List.of(TextSegment.from("Estacionamento"), TextSegment.from("Formas de pagamento"));

        assertThat(vectors().articles().embedAll(articles).content()).hasSize(2);
        assertThat(gemini.getAllServeEvents().getFirst().getRequest().getBodyAsString())
                .contains("Formas de pagamento", "RETRIEVAL_DOCUMENT");
    }

    @Test
    void aFailureIsThrownSoThatTheRouteFallsBack() {
        gemini.stubFor(post(urlPathMatching(".*")).willReturn(serverError()));

        assertThatThrownBy(() -> vectors().question(QUESTION, reading(), sender()))
                .hasMessageNotContaining("Joana");
    }

    private ModelVectors vectors() {
        return beans.getBean(ModelVectors.class);
    }

    private static Reading reading() {
        return DemoClinic.localReader().read(QUESTION, Question.none(ReaderOnStub.NOW));
    }

    private static Sender sender() {
        return Sender.nobody(DemoClinic.read().id());
    }

    @AfterEach
    void stop() {
        beans.close();
        gemini.stop();
    }
}
