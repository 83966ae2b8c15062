package com.eoclinica.acolhe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.eoclinica.acolhe.fixtures.LogBook;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.fixtures.WahaSender;
import com.eoclinica.acolhe.operations.RouteBook;
import com.eoclinica.acolhe.operations.RouteBook.BrokenFile;
import com.eoclinica.acolhe.operations.RunningRoute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody edits routes/ while the product runs. */
class LiveRoutesIT {

    private static final Duration PROMISED = Duration.ofSeconds(2);
    private static final String UNKNOWN_EVENT = "{\"event\":\"x\",\"session\":\"default\",\"payload\":{}}";
    private static final String TYPING = "channel/show-typing.camel.yaml";

    private final RunningProduct product = RunningProduct.get();
    private final WahaSender waha = WahaSender.to(product);
    private final RouteBook book = product.bean(RouteBook.class);
    private LogBook log;

    @BeforeEach
    void listens() {
        log = LogBook.open();
    }

    @AfterEach
    void restores() throws IOException {
        log.close();
        assertThat(log.stackTraces()).isEmpty();
        for (var file : List.of(TYPING, "channel/receive-webhook.camel.yaml")) edit(file, _ -> original(file));
        Files.deleteIfExists(file("channel/wave-hello.camel.yaml"));
        await().atMost(PROMISED).until(() -> book.broken().isEmpty() && !runs("channel.wave-hello"));
    }

    @Test
    void aSavedFileChangesWhatHappensWithinTwoSeconds() {
        edit("channel/receive-webhook.camel.yaml", text -> text.replace("\"200\"", "\"202\""));

        await().atMost(PROMISED).until(() -> waha.post(UNKNOWN_EVENT).statusCode() == 202);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("wrong indentation", "      steps:", "    steps:", 2, "steps"),
                Arguments.of("a tab", "      steps:", "\tsteps:", 7, "character"),
                Arguments.of("no such step", "- filter:", "- philter:", 8, "philter"),
                Arguments.of(
                        "no such option", "uri: http\n", "uri: http\n                  colour: blue\n", 28, "colour"),
                Arguments.of("no such component", "uri: http\n", "uri: carrierpigeon:home\n", 27, "carrierpigeon"),
                Arguments.of("no such bean", "ref: wahaCalls", "ref: carrierPigeon", 14, "carrierPigeon"),
                Arguments.of("no such setting", "acolhe.waha.url", "acolhe.waha.earl", 29, "acolhe.waha.earl"),
                Arguments.of("no such policy", "Id: caller", "Id: nobody", 4, "nobody"),
                Arguments.of(
                        "another's id",
                        "id: channel.show-typing",
                        "id: channel.post-message",
                        1,
                        "post-message.camel.yaml"),
                Arguments.of("no id", "    id: channel.show-typing\n", "", 1, "no id"));
    }

    @ParameterizedTest
    @MethodSource
    void broken(String what, String good, String bad, int line, String reason) {
        edit(TYPING, text -> text.replaceFirst(good, bad));

        var told = awaitBroken();
        assertThat(told.file()).isEqualTo("routes/" + TYPING);
        assertThat(told.reason()).contains(reason).doesNotContain("\n");
        assertThat(told.line()).isEqualTo(line);
        assertThat(running("channel.show-typing").state()).isEqualTo("Started");
        assertThat(log.lines().stream().filter(each -> each.contains("show-typing") && each.contains("is not taken")))
                .hasSize(1);
    }

    @Test
    void twoRoutesInOneFileAndNoneAtAllAreRefused() {
        edit(TYPING, text -> text + original("channel/park-send.camel.yaml"));
        assertThat(awaitBroken().reason()).contains("one file holds one route");

        edit(TYPING, _ -> "");
        await().atMost(PROMISED).until(() -> awaitBroken().reason().contains("empty"));
        assertThat(running("channel.show-typing").state()).isEqualTo("Started");
    }

    @Test
    void aMendedFileIsNoLongerTold() {
        edit(TYPING, text -> text.replaceFirst("- filter:", "- philter:"));
        awaitBroken();

        edit(TYPING, _ -> original(TYPING));

        await().atMost(PROMISED).until(() -> book.broken().isEmpty());
    }

    @Test
    void aNewFileRunsAndADeletedOneRunsNoMore() throws IOException {
        edit(
                "channel/wave-hello.camel.yaml",
                _ -> original("channel/replay-send.camel.yaml").replace("replay-send", "wave-hello"));
        await().atMost(PROMISED).until(() -> runs("channel.wave-hello"));

        Files.delete(file("channel/wave-hello.camel.yaml"));
        await().atMost(PROMISED).until(() -> !runs("channel.wave-hello"));
    }

    @Test
    void aDeletedFileThatOthersCallGoesOnAndIsTold() throws IOException {
        Files.delete(file(TYPING));

        assertThat(awaitBroken().reason()).contains("routes/channel/send-message.camel.yaml still calls it");
        assertThat(runs("channel.show-typing")).isTrue();
    }

    @Test
    void anEditedPolicyIsTakenByEveryRoute() {
        var before = log.lines().size();
        edit("shared/error-policies.camel.yaml", text -> text + "\n# edited\n");

        await().atMost(Duration.ofSeconds(20))
                .until(() -> log.lines().stream()
                        .skip(before)
                        .anyMatch(line -> line.contains("error-policies") && line.contains("is live")));
        assertThat(book.running()).allMatch(route -> route.state().equals("Started"));
    }

    private BrokenFile awaitBroken() {
        await().atMost(PROMISED).until(() -> !book.broken().isEmpty());
        return book.broken().getFirst();
    }

    private boolean runs(String id) {
        return book.running().stream().anyMatch(route -> route.id().equals(id));
    }

    private RunningRoute running(String id) {
        return book.running().stream()
                .filter(route -> route.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void edit(String name, UnaryOperator<String> change) {
        try {
            var now = Files.exists(file(name)) ? Files.readString(file(name)) : "";
            Files.writeString(file(name), change.apply(now));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return product.routes().resolve(name);
    }

    private static String original(String name) {
        try {
            return Files.readString(Path.of("routes").resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
