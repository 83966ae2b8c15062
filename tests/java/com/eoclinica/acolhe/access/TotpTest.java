package com.eoclinica.acolhe.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final String SECRET = new Base32().encodeToString("12345678901234567890".getBytes());

    /** RFC 6238, appendix B, the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makesTheCodesOfTheStandard(long seconds, String code) {
        assertThat(Totp.code(SECRET, seconds / 30)).isEqualTo(code);
    }

    @Test
    void takesTheCodesOfHalfAMinuteAroundAndNoOthers() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        var step = now.getEpochSecond() / 30;

        for (var off = -1; off <= 1; off++)
            assertThat(Totp.step(SECRET, Totp.code(SECRET, step + off), now)).hasValue(step + off);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, step + 2), now)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, step - 2), now)).isEmpty();
        assertThat(Totp.step(SECRET, "", now)).isEmpty();
    }

    @Test
    void drawsASecretOf160Bits() {
        assertThat(Totp.draw()).hasSize(32).isNotEqualTo(Totp.draw());
    }
}
