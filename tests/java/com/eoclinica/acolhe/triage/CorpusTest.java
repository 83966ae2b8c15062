package com.eoclinica.acolhe.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusTest {

    private static final Triage TRIAGE = new Triage();

    record Phrase(String text, Urgency urgency) {}

    static Stream<Phrase> phrases() throws IOException {
        return Files.readAllLines(Path.of("tests/corpora/triage/dev.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(row -> new Phrase(row[0], Urgency.valueOf(row[1])));
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void readsEachPhraseAsADoctorWould(Phrase phrase) {
        assertThat(screen(phrase.text())).isEqualTo(phrase.urgency());
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void harmlessFactsAndSpellingNeverLowerTheAnswer(Phrase phrase) {
        for (var variant : VARIANTS) {
            assertThat(screen(variant.apply(phrase.text()))).isGreaterThanOrEqualTo(phrase.urgency());
        }
    }

    private static final List<UnaryOperator<String>> VARIANTS = List.of(
            text -> "Bom dia, tudo bem? " + text,
            text -> text + ". Obrigada, meu plano é unimed",
            text -> text.toUpperCase(),
            text -> text.replaceAll("[?,.!]", ""),
            text -> java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", ""),
            text -> text.replace("meu", "meeeu").replace("dor ", "dooor "));

    private static Urgency screen(String text) {
        return TRIAGE.screen(List.of(text)).urgency();
    }
}
