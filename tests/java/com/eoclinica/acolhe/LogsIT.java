package com.eoclinica.acolhe;

import static com.eoclinica.acolhe.fixtures.WahaSender.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.LoggerContext;
import com.eoclinica.acolhe.fixtures.Api;
import com.eoclinica.acolhe.fixtures.LogBook;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.fixtures.WahaSender;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/** Thirty things nobody may read in a log, sent along every path and into every failure we know to provoke. */
class LogsIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final List<String> CANARIES =
            IntStream.range(0, 30).mapToObj("canario%02dxq"::formatted).toList();
    private static final String NUMBER = "5511976543210";
    private static final String CPF = "52998224725";

    private final RunningProduct product = RunningProduct.get();
    private final WahaSender waha = WahaSender.to(product);
    private final Api api = new Api(product);
    private LogBook log;

    @BeforeEach
    void listens() {
        log = LogBook.open();
    }

    @AfterEach
    void silent() {
        log.close();
    }

    @Test
    void nothingAPersonWroteIsEverInALog() {
        throughTheWebhook();
        throughADialogue();
        throughTheFaces();
        throughOddAddresses();

        assertThat(log.everything())
                .doesNotContain(NUMBER, NUMBER.substring(2), CPF)
                .doesNotContain(CANARIES);
    }

    private void throughTheWebhook() {
        waha.post(message(NUMBER, "\"" + canary(0) + "\"", 1, "\"_data\":{\"pushName\":\"" + canary(1) + "\"}"));
        waha.post(message(NUMBER, "{\"" + canary(2) + "\":1}"));
        waha.post("{\"event\":\"message.any\",\"session\":\"" + canary(3) + "\",\"payload\":{\"from\":\"" + canary(4)
                + "\"}}");
        waha.post("{\"" + canary(5) + "\"");
        waha.post(WahaSender.bytes(canary(6)), "X-Webhook-Hmac", canary(7));
        waha.post(message(NUMBER + canary(8), "\"oi\""));
        waha.post(message(
                NUMBER,
                "\"oi\"",
                System.currentTimeMillis() / 1000,
                "\"hasMedia\":true,\"media\":{\"url\":\"http://169.254.169.254/" + canary(9)
                        + "\",\"mimetype\":\"audio/ogg\",\"filename\":\"" + canary(10) + "\"}"));
        waha.post(message(
                NUMBER,
                "\"x\"",
                2,
                "\"location\":{\"name\":\"" + canary(11) + "\"},\"vCards\":[\"" + canary(12) + "\"]"));
    }

    private void throughADialogue() {
        var patient = product.phone().patient(NUMBER, canary(13));
        for (var text : List.of(
                "quero marcar um cardiologista, " + canary(14),
                "meu nome é " + canary(15) + " Silva, cpf " + CPF,
                "estou com dor no peito e " + canary(16),
                "quero meus dados " + canary(17),
                "x".repeat(5000) + canary(18),
                "\r\nINFO admin logged in " + canary(19))) patient.says(text);
        await().atMost(SOON).until(() -> !patient.replies().isEmpty());
    }

    private void throughTheFaces() {
        api.post(
                "understanding/evaluate",
                "{\"text\":\"" + canary(20) + "\",\"reference\":\"" + canary(21) + "\"}\n{" + canary(22));
        api.post("replies/evaluate", "{\"text\":\"" + canary(23) + "\"\n");
        api.put("clinic", "{\"name\":\"" + canary(24) + "\"}");
        api.put("appointments/" + canary(25) + "/status", "{\"status\":\"" + canary(26) + "\"}");
        api.post("clinic-moves", "{\"practitioner\":\"" + canary(27) + "\",\"from\":\"" + canary(27) + "\"}");
    }

    private void throughOddAddresses() {
        open("/desk/" + canary(28) + "?phone=" + NUMBER);
        open("/calendars/" + canary(29) + ".ics");
        open("/api/v1/" + canary(29));
    }

    @Test
    void aMessageThatLooksLikeALogLineStaysWithinItsLine() {
        LoggerFactory.getLogger(LogsIT.class).info("harmless\r\nINFO admin logged in");

        var event = log.events().stream()
                .filter(each -> each.getFormattedMessage().startsWith("harmless"))
                .findFirst()
                .orElseThrow();
        assertThat(structured().format(event).strip().lines()).hasSize(1);
    }

    private static StructuredLogFormatter<ch.qos.logback.classic.spi.ILoggingEvent> structured() {
        var encoder = new org.springframework.boot.logging.logback.StructuredLogEncoder();
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.putObject(
                org.springframework.core.env.Environment.class.getName(),
                new org.springframework.core.env.StandardEnvironment());
        encoder.setContext(context);
        encoder.setFormat("ecs");
        encoder.start();
        return event -> new String(encoder.encode(event), java.nio.charset.StandardCharsets.UTF_8);
    }

    private void open(String path) {
        try {
            var request = HttpRequest.newBuilder(
                            URI.create(product.address(path).toString()))
                    .build();
            HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        } catch (Exception e) {
            throw new IllegalStateException("no answer", e);
        }
    }

    private static String canary(int number) {
        return CANARIES.get(number);
    }
}
