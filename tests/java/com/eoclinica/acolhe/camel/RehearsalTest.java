package com.eoclinica.acolhe.camel;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.triage.Triage;
import com.eoclinica.acolhe.understanding.Interpreter;
import com.eoclinica.acolhe.understanding.local.LocalReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Ten edits that would harm patients, each refused; and edits that harm nobody, which are not. */
@TestInstance(Lifecycle.PER_CLASS)
class RehearsalTest {

    private static final Path ROUTES = Path.of("routes");
    private static final Path RULES = Path.of("src/main/resources/triage/red-flags.yaml");

    /** Every fourth record: the whole takes longer than a unit test may. */
    private static final int SHARE = 4;

    private AnnotationConfigApplicationContext parts;
    private Rehearse rehearse;
    private List<StagedTurn> before;

    @TempDir
    Path folder;

    record Edit(String what, String file, String from, String to) {

        @Override
        public String toString() {
            return what;
        }
    }

    @BeforeAll
    void playTheRecordsAsThingsAre() throws Exception {
        var all = Rehearse.parse(Rehearse.resource("/rehearsal/records.txt"));
        var some = IntStream.range(0, all.size())
                .filter(each -> each % SHARE == 0)
                .mapToObj(all::get)
                .toList();
        parts = new AnnotationConfigApplicationContext(LocalReader.class);
        rehearse = new Rehearse(some, parts.getBean(Interpreter.class));
        before = rehearse.play(ROUTES, new Triage());
    }

    @AfterAll
    void close() {
        parts.close();
    }

    static Stream<Edit> harmful() {
        var take = "conversation/take-turn";
        var screen =
                "        - to:\n            description: Red flags first, without the model\n            uri: direct:triage.screen-turn\n";
        var read =
                "        - to:\n            description: What does the patient want?\n            uri: direct:understanding.read-turn\n";
        return Stream.of(
                new Edit("the screen is left out", take, screen, ""),
                new Edit("the screen comes after the reading", take, screen + read, read + screen),
                new Edit(
                        "the screen sees what was said before only",
                        "triage/screen-turn",
                        "${variable.turn.words}",
                        "${variable.hearing.before}"),
                new Edit(
                        "the screen's verdict goes under another name",
                        "triage/screen-turn",
                        "name: screening",
                        "name: screened"),
                new Edit(
                        "the words are not read",
                        "understanding/read-turn",
                        "method: read(${variable.hearing.text}",
                        "method: read(''"),
                new Edit(
                        "nothing is written down",
                        take,
                        "uri: direct:conversation.act-on-turn",
                        "uri: direct:triage.screen-turn"),
                new Edit("the answer never leaves", "conversation/answer-turn", "uri: lane:sends", "uri: lane:turns"),
                new Edit(
                        "the condition is turned around", "conversation/answer-turn", "== 'Outdated'", "!= 'Outdated'"),
                new Edit(
                        "the verdict is not handed to the rules",
                        "conversation/decide-turn",
                        "${variable.screening}",
                        "${null}"),
                new Edit(
                        "a step that does not exist",
                        take,
                        "uri: direct:conversation.decide-turn",
                        "uri: direct:conversation.guess-turn"));
    }

    @ParameterizedTest
    @MethodSource("harmful")
    void aHarmfulEditOfARouteIsRefused(Edit edit) throws Exception {
        var after = rehearse.tryOut(edited(edit), new Triage());

        assertThat(RehearsalReport.of(before, after).isRefused()).isTrue();
    }

    @Test
    void milderRedFlagsAreRefused() throws Exception {
        var milder = text(RULES).replace("urgency: emergency", "urgency: urgent");

        var after = rehearse.tryOut(ROUTES, Triage.rehearsing(milder.getBytes(StandardCharsets.UTF_8)));

        var report = RehearsalReport.of(before, after);
        assertThat(report.isRefused()).isTrue();
        assertThat(report.safety()).isNotEmpty();
    }

    @Test
    void whatIsNotEditedChangesNothing() {
        var report = RehearsalReport.of(before, rehearse.tryOut(ROUTES, new Triage()));

        assertThat(report.isRefused()).isFalse();
        assertThat(report.others()).isEmpty();
        assertThat(before)
                .hasSizeGreaterThan(100)
                .anyMatch(turn -> turn.verdict().startsWith("EMERGENCY"));
    }

    @Test
    void anotherDescriptionMayGoLive() throws Exception {
        var edit = new Edit("words", "conversation/decide-turn", "The rules of reception choose", "The rules choose");

        assertThat(RehearsalReport.of(before, rehearse.tryOut(edited(edit), new Triage()))
                        .isRefused())
                .isFalse();
    }

    private Path edited(Edit edit) throws IOException {
        var copy = folder.resolve(Integer.toString(edit.what().hashCode()));
        FileSystemUtils.copyRecursively(ROUTES, copy);
        var file = copy.resolve(edit.file() + ".camel.yaml");
        var text = text(file);
        assertThat(text).contains(edit.from());
        Files.writeString(file, text.replace(edit.from(), edit.to()));
        return copy;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }
}
