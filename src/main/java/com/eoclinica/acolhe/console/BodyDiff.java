package com.eoclinica.acolhe.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an edit changes, line by line of the JSON as people read it. */
@Component
class BodyDiff {

    private final ObjectMapper json;

    BodyDiff(ObjectMapper json) {
        this.json = json;
    }

    /** @param kind same, gone or new */
    record Line(String kind, String text) {}

    List<Line> between(byte[] before, String after) {
        var rows = DiffRowGenerator.create()
                .lineNormalizer(line -> line)
                .build()
                .generateDiffRows(lines(new String(before, StandardCharsets.UTF_8)), lines(after));
        return rows.stream().flatMap(BodyDiff::lines).toList();
    }

    private static Stream<Line> lines(DiffRow row) {
        return switch (row.getTag()) {
            case EQUAL -> Stream.of(new Line("same", row.getOldLine()));
            case DELETE -> Stream.of(new Line("gone", row.getOldLine()));
            case INSERT -> Stream.of(new Line("new", row.getNewLine()));
            case CHANGE -> Stream.of(new Line("gone", row.getOldLine()), new Line("new", row.getNewLine()));
        };
    }

    /** What is no JSON is compared as it stands. */
    private List<String> lines(String body) {
        try {
            return json.readTree(body).toPrettyString().lines().toList();
        } catch (JsonProcessingException unreadable) {
            return body.lines().toList(); // that it was unreadable is often why it failed
        }
    }
}
