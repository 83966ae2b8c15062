package com.eoclinica.acolhe.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {

    /** WAHA's own example. */
    private static final byte[] BODY =
            "{\"event\":\"message\",\"session\":\"default\",\"engine\":\"WEBJS\"}".getBytes(StandardCharsets.UTF_8);

    private static final String KNOWN =
            "208f8a55dde9e05519e898b10b89bf0d0b3b0fdf11fdbf09b6b90476301b98d8097c462b2b17a6ce93b6b47a136cf2e78a33a63f6752c2c1631777076153fa89";

    private final WebhookSignature signature = new WebhookSignature("my-secret-key");

    @Test
    void signsAsWahaDoes() {
        assertThat(signature.sign(BODY)).isEqualTo(KNOWN);
        assertThat(signature.matches(BODY, KNOWN)).isTrue();
    }

    @Test
    void refusesAnotherSpellingOfTheSameSignature() {
        assertThat(signature.matches(BODY, KNOWN.toUpperCase(Locale.ROOT))).isFalse();
        assertThat(signature.matches(BODY, " " + KNOWN)).isFalse();
        assertThat(signature.matches(BODY, "sha512=" + KNOWN)).isFalse();
    }

    @Test
    void refusesNoneAShorterAndAnotherOne() {
        assertThat(signature.matches(BODY, null)).isFalse();
        assertThat(signature.matches(BODY, "")).isFalse();
        assertThat(signature.matches(BODY, KNOWN.substring(0, 64))).isFalse();
        assertThat(new WebhookSignature("my-secret-kez").matches(BODY, KNOWN)).isFalse();
    }

    @Test
    void refusesTheSameJsonWrittenAnew() {
        var again = "{ \"event\":\"message\",\"session\":\"default\",\"engine\":\"WEBJS\"}"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(signature.matches(again, KNOWN)).isFalse();
    }

    @Test
    void refusesEverySingleBitFlipped() {
        for (var bit = 0; bit < BODY.length * 8; bit++) {
            var flipped = BODY.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(signature.matches(flipped, KNOWN)).as("bit %d", bit).isFalse();
        }
    }
}
