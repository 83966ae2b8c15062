package com.eoclinica.acolhe;

import static com.eoclinica.acolhe.fixtures.WahaSender.bytes;
import static com.eoclinica.acolhe.fixtures.WahaSender.message;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.LogBook;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.fixtures.WahaSender;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies no honest WAHA sends, against the running product: the right status, and no stack trace. */
class BadInputIT {

    private static final int MIB = 1 << 20;
    private static final byte[] GOOD = bytes(message("5511987660000", "\"oi\""));

    private final WahaSender waha = WahaSender.to(RunningProduct.get());
    private LogBook log;

    @BeforeEach
    void listens() {
        log = LogBook.open();
    }

    @AfterEach
    void nothingBroke() {
        log.close();
        assertThat(log.stackTraces()).isEmpty();
    }

    @Test
    void aFlippedBitIsRefused() {
        var flipped = GOOD.clone();
        flipped[GOOD.length / 2] ^= 1;

        assertThat(status(flipped, waha.sign(GOOD))).isEqualTo(401);
    }

    @Test
    void aTruncatedBodyIsRefusedWhetherSignedWholeOrCut() {
        var cut = Arrays.copyOf(GOOD, GOOD.length - 7);

        assertThat(status(cut, waha.sign(GOOD))).isEqualTo(401);
        assertThat(status(cut, waha.sign(cut))).isEqualTo(400);
    }

    @Test
    void theSameJsonWrittenAnewIsRefused() {
        assertThat(status(bytes(new String(GOOD).replace("\n", "")), waha.sign(GOOD)))
                .isEqualTo(401);
    }

    @Test
    void anUnsignedBodyIsRefused() {
        assertThat(waha.post(GOOD, "X-Other", "1").statusCode()).isEqualTo(401);
        assertThat(status(GOOD, "")).isEqualTo(401);
        assertThat(waha.post(new byte[0], "X-Other", "1").statusCode()).isEqualTo(401);
    }

    @Test
    void anotherAlgorithmOrSpellingIsRefused() {
        assertThat(status(GOOD, waha.sign(GOOD).toUpperCase(Locale.ROOT))).isEqualTo(401);
        assertThat(status(GOOD, waha.sign(GOOD, "HmacSHA256"))).isEqualTo(401);
        assertThat(waha.post(GOOD, "X-Webhook-Hmac", waha.sign(GOOD), "X-Webhook-Hmac-Algorithm", "sha256")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void oneMebibyteIsTakenAndOneByteMoreIsNot() {
        var padded = Arrays.copyOf(GOOD, MIB);
        Arrays.fill(padded, GOOD.length, MIB, (byte) ' ');

        assertThat(waha.post(padded).statusCode()).isEqualTo(200);
        assertThat(waha.post(Arrays.copyOf(padded, MIB + 1)).statusCode()).isEqualTo(413);
        assertThat(waha.post(new byte[3 * MIB], "X-Other", "1").statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "",
                "42",
                "[]",
                "{}",
                "{\"event\":null,\"session\":null,\"payload\":null}",
                "{\"event\":\"message.any\"}",
                "{\"event\":\"message.any\",\"session\":7,\"payload\":{}}",
                "{\"event\":\"message\",\"event\":\"message.any\",\"session\":\"default\"}",
                "{\"event\":\"message.any\",\"session\":\"default\",\"payload\":{\"body\":\"\u0000\"}}",
                "<xml/>"
            })
    void whatIsNoEventIsRefused(String body) {
        var answer = waha.post(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":400").doesNotContain("Exception");
    }

    @Test
    void depthThirtyThreeIsRefused() {
        var deep = "{\"event\":\"message.any\",\"session\":\"default\",\"payload\":" + "[".repeat(32) + "]".repeat(32)
                + "}";

        assertThat(waha.post(deep).statusCode()).isEqualTo(400);
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        assertThat(waha.post(new byte[] {'"', (byte) 0xC3, '"'}).statusCode()).isEqualTo(400);
        assertThat(waha.post(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'})
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"event\":\"message.teleported\",\"session\":\"default\",\"payload\":{}}",
                "{\"event\":\"message.any\",\"session\":\"default\",\"payload\":null}",
                "{\"event\":\"message.any\",\"session\":\"default\",\"payload\":{\"id\":null,\"from\":null}}",
                "{\"event\":\"message.any\",\"session\":\"default\",\"payload\":{\"id\":\"false_1@g.us_A\"}}",
                "{\"event\":\"message.reaction\",\"session\":\"default\",\"payload\":{\"id\":\"false_5511@c.us_A\"}}",
                "{\"event\":\"message.ack\",\"session\":\"default\",\"payload\":null}",
                "{\"event\":\"session.status\",\"session\":\"default\",\"payload\":{\"status\":null}}"
            })
    void whatWeDoNotWantIsTakenWithoutAskingForItAgain(String body) {
        assertThat(waha.post(body).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsPackedOrOfAnotherTypeIsRefusedUnread() {
        assertThat(waha.post(GOOD, "X-Webhook-Hmac", waha.sign(GOOD), "Content-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(415);
        assertThat(waha.postAs("application/x-www-form-urlencoded", bytes("a=b"))
                        .statusCode())
                .isEqualTo(415);
        assertThat(waha.postAs("application/json; charset=utf-8", GOOD).statusCode())
                .isEqualTo(200);
    }

    private int status(byte[] body, String hmac) {
        return waha.post(body, "X-Webhook-Hmac", hmac).statusCode();
    }
}
