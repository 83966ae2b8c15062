package com.eoclinica.acolhe.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WatchSettingsTest {

    private final WatchSettings settings =
            new WatchSettings(Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofMinutes(5));

    @Test
    void thePauseDoublesUpToItsLongest() {
        assertThat(IntStream.range(0, 7).mapToObj(settings::pause).map(Duration::toSeconds))
                .containsExactly(30L, 60L, 120L, 240L, 480L, 900L, 900L);
    }

    @Test
    void noNumberOfStartsMakesItOverflow() {
        assertThat(settings.pause(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(15));
    }
}
