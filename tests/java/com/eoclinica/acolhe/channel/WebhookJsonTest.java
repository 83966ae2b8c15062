package com.eoclinica.acolhe.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WebhookJsonTest {

    static Stream<String> refused() {
        return Stream.of(
                "[".repeat(33) + "]".repeat(33),
                "{\"a\":".repeat(33) + "1" + "}".repeat(33),
                "{\"event\":\"a\",\"event\":\"b\"}",
                "{\"a\":{\"b\":1,\"b\":2}}",
                "{\"n\":" + "9".repeat(101) + "}",
                "{\"s\":\"" + "x".repeat(256 * 1024 + 1) + "\"}",
                "{} {}",
                "{\"a\":1",
                "{'a':1}",
                "\u0000{}",
                "{\"a\":\"\u0000\"}");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatIsTooMuchOrNotJson(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(IOException.class);
    }

    static Stream<byte[]> notUtf8() {
        return Stream.of(
                new byte[] {'"', (byte) 0xC3, '"'}, // cut short
                new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'}, // NUL in two bytes
                new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}, // a lone surrogate
                new byte[] {'"', (byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80, '"'}, // beyond Unicode
                "\"ação\"".getBytes(StandardCharsets.ISO_8859_1),
                "\"oi\"".getBytes(StandardCharsets.UTF_16));
    }

    @ParameterizedTest
    @MethodSource("notUtf8")
    void refusesWhatIsNotStrictlyUtf8(byte[] body) {
        assertThatThrownBy(() -> WebhookJson.read(body)).isInstanceOf(IOException.class);
    }

    @Test
    void readsUpToTheLimits() throws IOException {
        assertThat(read("[".repeat(32) + "]".repeat(32)).isArray()).isTrue();
        assertThat(read("{\"n\":" + "9".repeat(100) + "}").path("n").isNumber()).isTrue();
        assertThat(read("{\"s\":\"" + "x".repeat(256 * 1024) + "\"}").path("s").asText())
                .hasSize(256 * 1024);
    }

    @Test
    void replacesWhatCannotBeKept() throws IOException {
        var node = read("{\"a\":\"x\\u0000y\\ud83dz\\udc4d\",\"b\":\"\\ud83d\\udc4d\"}");

        assertThat(CleanText.of(node.path("a"))).isEqualTo("x\uFFFDy\uFFFDz\uFFFD");
        assertThat(CleanText.of(node.path("b"))).isEqualTo("👍");
    }

    private static com.fasterxml.jackson.databind.JsonNode read(String text) throws IOException {
        return WebhookJson.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
