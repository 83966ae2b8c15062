package com.eoclinica.acolhe.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fuzz.Fuzzer;
import org.junit.jupiter.api.Test;

class WebhookFuzzTest {

    @Test
    void noBodyBreaksTheFrontDoor() {
        var thrown = Fuzzer.of("webhook", Payloads.all().map(Payloads.Expected::body))
                .run(FuzzedWebhook::fuzzerTestOneInput);

        assertThat(thrown).isPositive();
    }
}
