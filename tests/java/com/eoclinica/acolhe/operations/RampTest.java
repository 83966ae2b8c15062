package com.eoclinica.acolhe.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RampTest {

    @Test
    void growsFromOneToAHundred() {
        assertThat(IntStream.range(0, 8).map(step -> Ramp.size(step, 6000)))
                .containsExactly(1, 2, 5, 20, 50, 100, 100, 100);
    }

    @Test
    void neverSendsMoreThanAMinuteAllows() {
        assertThat(Ramp.size(5, 30)).isEqualTo(30);
        assertThat(Ramp.pause(30, 30)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void alwaysWaitsLongEnoughToSeeWhatFailsAgain() {
        assertThat(Ramp.pause(1, 6000)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void stopsWhenTheShareThatFailedAgainReachesTheLimit() {
        assertThat(Ramp.stops(1, 5, 20)).isTrue();
        assertThat(Ramp.stops(1, 6, 20)).isFalse();
        assertThat(Ramp.stops(0, 0, 20)).isFalse();
        assertThat(Ramp.stops(1, 1, 100)).isTrue();
    }
}
