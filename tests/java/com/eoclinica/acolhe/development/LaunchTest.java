package com.eoclinica.acolhe.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class LaunchTest {

    @Test
    void namesTheTakenPort() throws Exception {
        try (var taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> Launch.check(taken.getLocalPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage(
                            "Port %d is taken; end the program that uses it, then start again.", taken.getLocalPort());
        }
    }

    @Test
    void asksForTheRightJdk() {
        assertThatThrownBy(() -> Launch.checkJdk(17))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("needs a JDK 25");
    }

    @Test
    void answersToThePhoneOnWhateverPortItListens() {
        assertThat(Development.settings(4902)).containsEntry("ACOLHE_WAHA_URL", "http://localhost:4902");
    }
}
