package com.eoclinica.acolhe.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long pages take when a clinic is full ({@code tests/bench/console-seed.sql}), over loopback and with the session's
 * look-up. Minutes long, so only when asked for:
 * {@code mvn verify -Dtest=NoUnit -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=PagesAtSizeIT -Dacolhe.at-size=true}.
 */
@EnabledIfSystemProperty(named = "acolhe.at-size", matches = "true")
class PagesAtSizeIT {

    private static final int TIMES = 30;
    private static final String SEALED = """
            select h.id from hand_off h join conversation c on c.id = h.conversation_id
              join correspondent w on w.id = c.correspondent_id where w.phone = '+5511966612345'
            """;
    private static final long MOST = 150;
    private static final long MOST_OF_FAILED = 300;

    private final Browser browser = Browser.get();
    private final RunningProduct product = RunningProduct.get();

    @Test
    void answersWithinAFewTenthsOfASecond() throws Exception {
        var patient = product.phone().patient("5511966612345", "Rita");
        patient.says("quero falar com uma pessoa");
        patient.awaitReplies(1, Duration.ofSeconds(30));
        seed();
        var page = browser.owner();
        var medians = new TreeMap<String, Long>();
        paths().forEach((name, path) -> medians.put(name, median(page, name, path)));

        assertThat(medians)
                .allSatisfy((name, millis) -> assertThat(millis)
                        .as(name)
                        .isLessThanOrEqualTo(name.startsWith("failed") ? MOST_OF_FAILED : MOST));
    }

    /** As the tables' owner, for the product itself may make none. */
    private void seed() throws Exception {
        var clinic = product.bean(Clinics.class).ofSession("default").id();
        var script = Files.readString(Path.of("tests/bench/console-seed.sql")).replace(":'clinic'", "'" + clinic + "'");
        var to = product.servers().addresses();
        try (var owner = DriverManager.getConnection(to.jdbcUrl(), to.jdbcUser(), to.jdbcPassword());
                var statement = owner.createStatement()) {
            statement.execute(script);
        }
    }

    private TreeMap<String, String> paths() {
        var paths = new TreeMap<String, String>();
        for (var each : new String[] {
            "/desk",
            "/desk/queue",
            "/conversations",
            "/conversations/misread",
            "/agenda",
            "/agenda/calls",
            "/agenda/waiting-list",
            "/routes",
            "/insights",
            "/experiments",
            "/clinic",
            "/settings",
            "/settings/people",
            "/settings/keys",
            "/audit",
            "/privacy"
        }) paths.put(each, each);
        paths.put("agenda, a week", "/agenda?of=ana-ribeiro");
        paths.put(
                "conversations, old", "/conversations?until=" + LocalDate.now().minusDays(200));
        paths.put("conversations, filtered", "/conversations?status=automated&phase=greeting");
        paths.put("conversations, rare", "/conversations?status=attended");
        paths.put("a conversation", "/conversations/" + one("select md5('thread50000')::uuid"));
        paths.put("a sealed conversation at the desk", "/desk/" + one(SEALED));
        var cause = "conversation.take-turn%7Cread-3%7CCause";
        paths.put("failed, causes", "/failed-messages");
        paths.put("failed, a cause", "/failed-messages/cause?of=" + cause);
        paths.put("failed, plan of a cause", "/failed-messages/plan?of=" + cause);
        paths.put("failed, a message", "/failed-messages/" + one("select md5('failed5000')::uuid"));
        return paths;
    }

    private UUID one(String query) {
        return product.bean(JdbcClient.class).sql(query).query(UUID.class).single();
    }

    private long median(Page page, String name, String path) {
        var millis =
                LongStream.range(0, TIMES).map(_ -> millis(page, path)).sorted().toArray();
        System.out.printf(
                "AT SIZE %-34s median %4d ms, p95 %4d ms, longest %4d ms%n",
                name, millis[TIMES / 2], millis[TIMES * 95 / 100], millis[TIMES - 1]);
        return millis[TIMES / 2];
    }

    private long millis(Page page, String path) {
        var start = System.nanoTime();
        assertThat(page.request().get(browser.address(path)).status()).isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
