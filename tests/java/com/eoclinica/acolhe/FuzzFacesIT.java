package com.eoclinica.acolhe;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.Api;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.fuzz.Fuzzer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a line holds, the faces that read lines answer it or say what is wrong with it; they never fail. */
class FuzzFacesIT {

    private static final String SAMPLES = """
            {"id":"1","text":"quero marcar cardiologista amanhã às 10h","reference":"2026-11-24T10:00:00","context":"choose_slot","options":["1","2"]}
            {"id":"2","text":"estou com dor no peito","reference":"2026-11-24"}
            {"id":"3","text":"529.982.247-25","context":"ask_cpf"}
            {"id":"4","text":"Sua consulta é terça, 24/11, às 10:00, por R$ 250,00. https://x.y"}
            {"text":"dia 31 de fevereiro de manhã","expect":{"urgency":"routine","intents":["book"],"start":"null"}}
            """;

    private final Api api = new Api(RunningProduct.get());

    @ParameterizedTest
    @ValueSource(strings = {"understanding/evaluate", "understanding/report", "replies/evaluate"})
    void noLineBreaksAFace(String face) {
        var samples =
                Stream.concat(Stream.of(SAMPLES), SAMPLES.lines()).map(text -> text.getBytes(StandardCharsets.UTF_8));

        var thrown = Fuzzer.of("ndjson", samples)
                .run(body -> assertThat(api.post(face, new String(body, StandardCharsets.UTF_8))
                                .statusCode())
                        .isIn(200, 400));

        assertThat(thrown).isPositive();
    }
}
