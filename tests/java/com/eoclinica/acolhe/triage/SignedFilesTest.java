package com.eoclinica.acolhe.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignedFilesTest {

    private static final String RULES = """
            version: "1"
            thresholds: {emergency: 1, near-emergency: 0, serious: 0, urgent-at-most: 0}
            concepts: {chest: "peito", pain: "dor", none: "não", gone: "passou"}
            signs: chest pain
            deniable: pain
            names: ana
            names-beside: rosa
            denials: none
            lacks: none
            elsewhere: gone
            rules:
              - {id: chest-pain, urgency: %s, protocol: "%s", needs: "%s"}
            """;

    @Test
    void theWeightsWereLearnedFromTheFilesAsTheyAre() throws IOException {
        try (var stream = Triage.class.getResourceAsStream("/triage/weights.bin")) {
            assertThat(Weights.read(stream).learnedFrom())
                    .as("run Learn after every edit of the rules or the examples")
                    .isEqualTo(SignedFiles.load().learnedFrom());
        }
    }

    @Test
    void everyScreeningCarriesTheVersionAndBothChecksums() {
        assertThat(new Triage().screen(List.of("oi")).rulesVersion())
                .matches("[0-9.]+\\+rules\\.sha256\\.[0-9a-f]{64}\\+examples\\.sha256\\.[0-9a-f]{64}");
    }

    @Test
    void readsTheSmallestBook() {
        assertThat(book("emergency", "samu192", "chest + pain").redFlags()).isNotNull();
    }

    @Test
    void namesTheRuleWhoseUrgencyNobodyKnows() {
        assertThatThrownBy(() -> book("soon", "samu192", "chest").redFlags())
                .hasMessageContaining("unknown urgency")
                .hasMessageContaining("chest-pain");
    }

    @Test
    void namesTheConceptAndTheProtocolNobodyKnows() {
        assertThatThrownBy(() -> book("urgent", "samu192", "chest + moon").redFlags())
                .hasMessageContaining("moon");
        assertThatThrownBy(() -> book("urgent", "samu999", "chest").redFlags()).hasMessageContaining("samu999");
    }

    @Test
    void saysWhichPartIsMissing() {
        var bare = new RuleBook(
                "{concepts: {chest: peito}, signs: chest, deniable: chest}".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(bare::version).hasMessageContaining("version");
    }

    private static RuleBook book(String urgency, String protocol, String needs) {
        return new RuleBook(RULES.formatted(urgency, protocol, needs).getBytes(StandardCharsets.UTF_8));
    }
}
