package com.eoclinica.acolhe.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long pages take when a clinic is full ({@code tests/bench/console-seed.sql}). Minutes long, so only when asked for:
 * {@code mvn verify -Dit.test=PagesAtSizeIT -Dacolhe.at-size=true}.
 */
@EnabledIfSystemProperty(named = "acolhe.at-size", matches = "true")
class PagesAtSizeIT {

    private static final int TIMES = 30;

    private final Browser browser = Browser.get();
    private final RunningProduct product = RunningProduct.get();

    @Test
    void answersWithinAFewTenthsOfASecond() throws Exception {
        var patient = product.phone().patient("5511966612345", "Rita");
        patient.says("oi");
        patient.awaitReplies(1, Duration.ofSeconds(30));
        seed();
        var page = browser.owner();
        var medians = new TreeMap<String, Long>();
        paths().forEach((name, path) -> medians.put(name, median(page, name, path)));

        assertThat(medians.values()).allMatch(each -> each <= 300);
    }

    private void seed() throws Exception {
        var clinic = product.bean(Clinics.class).ofSession("default").id();
        var script = Files.readString(Path.of("tests/bench/console-seed.sql")).replace(":'clinic'", "'" + clinic + "'");
        var statements = Arrays.stream(script.split(";\\s*\\n"))
                .map(String::strip)
                .filter(each -> !each.isEmpty() && !each.startsWith("set "))
                .map(each -> each.replace("create temp table", "create table"))
                .toList();
        for (var each : statements) db().sql(each).update();
    }

    private Map<String, String> paths() {
        var conversation =
                db().sql("select md5('thread50000')::uuid").query(UUID.class).single();
        var failed =
                db().sql("select md5('failed5000')::uuid").query(UUID.class).single();
        var cause = "conversation.take-turn%7Cread-3%7CCause";
        return new TreeMap<>(Map.of(
                "desk", "/desk",
                "conversations", "/conversations",
                "conversations, old", "/conversations?until=" + LocalDate.now().minusDays(200),
                "conversations, filtered", "/conversations?status=automated&phase=booking",
                "a conversation", "/conversations/" + conversation,
                "agenda, a day", "/agenda",
                "agenda, a week", "/agenda?of=ana-ribeiro",
                "failed, causes", "/failed-messages",
                "failed, a cause", "/failed-messages/cause?of=" + cause,
                "failed, a message", "/failed-messages/" + failed));
    }

    private long median(Page page, String name, String path) {
        var millis =
                LongStream.range(0, TIMES).map(_ -> millis(page, path)).sorted().toArray();
        System.out.printf(
                "AT SIZE %-26s median %4d ms, p95 %4d ms, longest %4d ms%n",
                name, millis[TIMES / 2], millis[TIMES * 95 / 100], millis[TIMES - 1]);
        return millis[TIMES / 2];
    }

    private long millis(Page page, String path) {
        var start = System.nanoTime();
        assertThat(page.request().get(browser.address(path)).status()).isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private JdbcClient db() {
        return product.bean(JdbcClient.class);
    }
}
