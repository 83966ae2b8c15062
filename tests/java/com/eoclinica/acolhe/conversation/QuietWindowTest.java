package com.eoclinica.acolhe.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuietWindowTest {

    private static final Duration QUIET = Duration.ofMillis(1500);

    private final QuietWindow window =
            new QuietWindow(new LaneSettings(QUIET, Duration.ZERO, Duration.ZERO, 3, Duration.ZERO));

    @ParameterizedTest
    @ValueSource(strings = {"1", " 12 ", "sim", "Sim!", "não", "ok", "pode ser"})
    void anAnswerNeedsNoWait(String words) {
        assertThat(window.after(words)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "oi", "sim, mas na terça", "123", "quero marcar"})
    void anythingElseMayGoOn(String words) {
        assertThat(window.after(words)).isEqualTo(QUIET);
    }
}
