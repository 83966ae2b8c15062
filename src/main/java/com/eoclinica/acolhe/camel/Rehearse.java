package com.eoclinica.acolhe.camel;

import com.eoclinica.acolhe.clinic.ClinicDocument;
import com.eoclinica.acolhe.triage.Triage;
import com.eoclinica.acolhe.triage.TurnScreen;
import com.eoclinica.acolhe.understanding.Interpreter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * {@code java -jar acolhe.jar rehearse --routes=<edited folder> [--rules=<edited red-flags.yaml>] [--against=routes]
 * [--records=<file>]}: shows what an edit would change in recorded conversations, and refuses one that changes a safety
 * verdict. Needs no server.
 */
public final class Rehearse {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearse.class);

    /** Found by its package, for it is understanding's own; it needs no server and, without a clinic, no names of plans. */
    private static final String READER = "com.eoclinica.acolhe.understanding.local";

    private final List<List<List<String>>> records;
    private final Interpreter reader;

    Rehearse(List<List<List<String>>> records, Interpreter reader) {
        this.records = records;
        this.reader = reader;
    }

    /** @return the exit code: 0 when the edit may go live, 1 when it is refused */
    public static int run(String[] args) throws Exception {
        var options = Arrays.stream(args)
                .filter(arg -> arg.startsWith("--") && arg.contains("="))
                .map(arg -> arg.substring(2).split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        try (var parts = new AnnotationConfigApplicationContext(READER)) {
            var rehearse = new Rehearse(records(options), parts.getBean(Interpreter.class));
            var before = rehearse.play(Path.of(options.getOrDefault("against", "routes")), new Triage());
            var after = rehearse.tryOut(Path.of(options.getOrDefault("routes", "routes")), rules(options));
            return report(RehearsalReport.of(before, after));
        }
    }

    /** The records that come with it, by the routes of one folder and by those of the other. */
    static RehearsalReport compare(Path before, Path after) throws Exception {
        try (var parts = new AnnotationConfigApplicationContext(READER)) {
            var rehearse = new Rehearse(records(Map.of()), parts.getBean(Interpreter.class));
            return RehearsalReport.of(rehearse.play(before, new Triage()), rehearse.tryOut(after, new Triage()));
        }
    }

    private static int report(RehearsalReport report) {
        report.lines().forEach(LOG::info);
        return report.isRefused() ? 1 : 0;
    }

    private static Triage rules(Map<String, String> options) throws IOException {
        var file = options.get("rules");
        return file == null ? new Triage() : Triage.rehearsing(Files.readAllBytes(Path.of(file)));
    }

    /** All records by the routes of that folder and those red flags. */
    List<StagedTurn> play(Path routes, Triage triage) throws Exception {
        var clinic = ClinicDocument.read(resource("/clinic/eo-clinica.yaml"));
        var played = new ArrayList<StagedTurn>();
        try (var stage = new Rehearsal(routes, new TurnScreen(triage), reader, clinic)) {
            for (var record : records) played.addAll(stage.play(record));
        }
        return played;
    }

    /** The same for an edit, which may be so wrong that nothing can be played: then there are no turns. */
    List<StagedTurn> tryOut(Path routes, Triage triage) {
        try {
            return play(routes, triage);
        } catch (Exception e) {
            LOG.warn("The edit cannot be played: {}", Where.arose(e));
            return List.of();
        }
    }

    private static List<List<List<String>>> records(Map<String, String> options) throws IOException {
        var file = options.get("records");
        return parse(file == null ? resource("/rehearsal/records.txt") : Files.readString(Path.of(file)));
    }

    /** Conversations are parted by empty lines, turns by lines, messages of a burst by " / ". */
    static List<List<List<String>>> parse(String text) {
        var said = text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
        return Arrays.stream(said.strip().split("\n\\s*\n"))
                .map(each -> each.strip()
                        .lines()
                        .map(turn -> List.of(turn.split(" / ")))
                        .toList())
                .toList();
    }

    static String resource(String name) throws IOException {
        try (var stream = Rehearse.class.getResourceAsStream(name)) {
            if (stream == null) throw new IOException("missing " + name);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
