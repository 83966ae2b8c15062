package com.eoclinica.acolhe.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final SignedFiles SIGNED = SignedFiles.load();
    private static final Vocabulary VOCABULARY = new Vocabulary(new RuleBook(SIGNED.rules()), SIGNED.words());

    @Test
    void readsAVeryLongMessageInTimeThatGrowsWithItsLength() {
        var once = words("estou com dor, mas agora quero consulta, nao sei ".repeat(100));
        var tenTimes = words("estou com dor, mas agora quero consulta, nao sei ".repeat(1_000));

        assertThat(tenTimes).isLessThan(11 * once);
    }

    @Test
    void readsWhatIsToldBeforeAVisitIsAskedForByItself() {
        assertThat(texts("estou com dor no peito, queria marcar para quinta"))
                .anySatisfy(text -> assertThat(text.getFirst().words()).hasSize(5));
    }

    private static long words(String message) {
        return texts(message).stream()
                .flatMap(List::stream)
                .mapToLong(sentence -> sentence.words().size())
                .sum();
    }

    private static List<List<Sentence>> texts(String message) {
        return Window.texts(List.of(message), VOCABULARY);
    }
}
