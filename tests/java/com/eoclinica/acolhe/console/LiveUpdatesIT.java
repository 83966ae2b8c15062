package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.desk.Bell;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What changes is heard at every open desk at once, and again after the server was away. */
class LiveUpdatesIT {

    private static final int CONSOLES = 50;
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Browser browser = Browser.get();
    private final RunningProduct product = RunningProduct.get();

    @Test
    void reachFiftyOpenConsolesWithinASecond() throws Exception {
        var cookies = cookies(browser.owner());
        var client = HttpClient.newHttpClient();
        try {
            var consoles = new ArrayList<Console>();
            for (int each = 0; each < CONSOLES; each++) consoles.add(open(client, cookies));
            var heard = consoles.stream().map(Console::heard).toList();

            var start = System.nanoTime();
            product.bean(Bell.class).ring();
            for (var each : heard) assertThat(each.await(10, TimeUnit.SECONDS)).isTrue();
            var took = Duration.ofNanos(System.nanoTime() - start);

            System.out.printf("LIVE %d consoles heard a change within %d ms%n", CONSOLES, took.toMillis());
            assertThat(took).isLessThan(Duration.ofSeconds(1));
        } finally {
            client.shutdownNow(); // closing would wait for those who listen for hours
        }
    }

    @Test
    void comeAgainAfterTheServerWasRestarted() throws Exception {
        var port = freePort();
        var patient = product.phone().patient("5511977744001", "Rita");
        patient.says("quero falar com uma pessoa");
        patient.awaitReplies(1, SOON);
        var page = browser.owner();
        var first = product.another(Map.of("server.port", port));
        page.navigate("http://127.0.0.1:" + port + "/desk");
        assertThat(page.locator(".queued").filter(tail())).isVisible();
        first.end();

        var other = product.phone().patient("5511977744002", "Olga");
        other.says("quero falar com uma pessoa");
        other.awaitReplies(1, SOON);
        var second = product.another(Map.of("server.port", port));

        assertThat(page.locator("#queue")).containsText("4002", new ContainsTextOptions().setTimeout(60_000));
        second.end();
    }

    private static FilterOptions tail() {
        return new FilterOptions().setHasText("4001");
    }

    /** One open browser's ear. */
    private record Console(CountDownLatch heard) {}

    /** Returns once the server listens to it. */
    private Console open(HttpClient client, String cookies) throws Exception {
        var request = HttpRequest.newBuilder(address("/desk/events"))
                .header("Cookie", cookies)
                .header("Accept", "text/event-stream")
                .timeout(SOON)
                .build();
        var answer = client.send(request, BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        var heard = new CountDownLatch(1);
        Thread.startVirtualThread(() -> answer.body()
                .filter(line -> line.contains("changed"))
                .findFirst()
                .ifPresent(_ -> heard.countDown()));
        return new Console(heard);
    }

    private URI address(String path) {
        return URI.create(browser.address(path));
    }

    private static String cookies(Page page) {
        return page.context().cookies().stream()
                .map(each -> each.name + "=" + each.value)
                .collect(Collectors.joining("; "));
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
