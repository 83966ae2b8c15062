package com.eoclinica.acolhe.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.channel.PatientWords;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookoutTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final Triage triage = new Triage();
    private final Lookout lookout = new Lookout(
            triage, new Guidance(), _ -> "Clínica Sol", Clock.fixed(NOW, ZoneOffset.UTC), new SimpleMeterRegistry());

    @Test
    void answersAnEmergencyWithItsGuidanceAtOnce() {
        var answers = lookout.look(List.of(said("1", "estou com muita dor no peito e falta de ar")));

        assertThat(answers).singleElement().satisfies(answer -> {
            assertThat(answer.text()).contains("192", "Clínica Sol");
            assertThat(answer.messageId()).startsWith("3EB0").hasSize(22);
        });
    }

    @Test
    void saysNothingToEverythingElse() {
        assertThat(lookout.look(List.of(said("1", "quero marcar uma consulta"))))
                .isEmpty();
    }

    @Test
    void answersARepeatedMessageOnceAndUnderTheSameId() {
        var first = lookout.look(List.of(said("1", "estou com muita dor no peito e falta de ar")));
        var again = lookout.look(List.of(said("1", "estou com muita dor no peito e falta de ar")));
        var elsewhere = said("1", "estou com muita dor no peito e falta de ar").answer("x");

        assertThat(again).isEmpty();
        assertThat(first.getFirst().messageId()).isEqualTo(elsewhere.messageId());
    }

    @Test
    void leavesOldNewsToTheTurn() {
        var old = new PatientWords(
                "default",
                "55@c.us",
                "1",
                "estou com muita dor no peito e falta de ar",
                NOW.minus(Duration.ofHours(1)));

        assertThat(lookout.look(List.of(old))).isEmpty();
    }

    @Test
    void aLaterMessageOfABurstNeverTakesAnEmergencyBack() {
        var screen = new TurnScreen(triage);
        var burst = List.of("estou com muita dor no peito e falta de ar", "quero marcar uma consulta");

        assertThat(screen.screen(List.of(), burst).isEmergency()).isTrue();
        assertThat(screen.firstEmergency(List.of(), burst)).hasValue(0);
    }

    private static PatientWords said(String id, String text) {
        return new PatientWords("default", "55@c.us", id, text, NOW);
    }
}
