package com.eoclinica.acolhe.understanding.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.ClinicDocument;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.store.embedding.CosineSimilarity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HashedWordsTest {

    private static final double NEAR = 0.60;

    private final HashedWords words = new HashedWords();
    private final Chunks chunks = chunks();

    @ParameterizedTest
    @CsvSource({
        "tem estacionamento?, Estacionamento",
        "aceita pix?, Formas de pagamento",
        "fazem teleconsulta, Teleconsulta",
        "posso levar acompanhante?, Acompanhante"
    })
    void aQuestionIsNearestToItsOwnArticle(String question, String title) {
        assertThat(chunks.segments().get(nearest(question)).metadata().getString(Chunks.TITLE))
                .isEqualTo(title);
        assertThat(nearness(question, nearest(question))).isGreaterThan(NEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qual a capital da França?", "meu nome é João da Silva", "sim", "estou com dor de cabeça"})
    void whatTheClinicWroteNothingAboutIsNearNothing(String question) {
        assertThat(nearness(question, nearest(question))).isLessThan(NEAR);
    }

    @Test
    void wordsThatSayNothingMakeAVectorNearNothing() {
        assertThat(words.embed("e o que").content().vector()).containsOnly(0);
    }

    @Test
    void theSameArticlesAreTheSameEditionAndOtherWordsAnotherOne() {
        assertThat(chunks().edition()).isEqualTo(chunks.edition());
        assertThat(chunks().ids()).isEqualTo(chunks.ids()).doesNotHaveDuplicates();
    }

    private int nearest(String question) {
        return IntStream.range(0, chunks.segments().size())
                .boxed()
                .max(Comparator.comparing(at -> nearness(question, at)))
                .orElseThrow();
    }

    private double nearness(String question, int at) {
        return CosineSimilarity.between(
                vector(question), vector(chunks.segments().get(at).text()));
    }

    private Embedding vector(String text) {
        return words.embed(text).content();
    }

    private static Chunks chunks() {
        try {
            return new Chunks(
                    ClinicDocument.read(Files.readString(Path.of("src/main/resources/clinic/eo-clinica.yaml"))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
