package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.api.Evaluation.BadLine;
import java.io.BufferedReader;
import java.io.Reader;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Reads texts as the reception would, one JSON object a line, so that a clinic can measure it on its own transcripts. */
@RestController
class UnderstandingFace {

    /** With a model outside a line takes a second; in order they come back all the same. */
    private static final int AT_ONCE = 8;

    private final Evaluation evaluation;

    UnderstandingFace(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** What stands in the place of the answer to a line that can't be read; the other lines are answered all the same. */
    record Problem(int line, String problem) {}

    private record Line(int number, String text) {}

    @PostMapping(path = "/api/v1/understanding/evaluate", produces = MediaType.APPLICATION_NDJSON_VALUE)
    String evaluate(Reader body, @RequestParam(defaultValue = "off") String model) {
        var asksModel = asksModel(model);
        return numbered(body)
                .gather(Gatherers.mapConcurrent(AT_ONCE, line -> answer(line, asksModel)))
                .map(answer -> answer + "\n")
                .collect(Collectors.joining());
    }

    /** Compares what is read with what each line says under {@code expect}; no patient's word is in the report. */
    @PostMapping(path = "/api/v1/understanding/report", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String report(Reader body, @RequestParam(defaultValue = "off") String model) {
        var asksModel = asksModel(model);
        var report = new EvaluationReport();
        numbered(body).forEach(line -> weigh(line, asksModel, report));
        return report.toString();
    }

    private String answer(Line line, boolean asksModel) {
        try {
            return evaluation.written(evaluation.read(evaluation.asked(line.text()), asksModel));
        } catch (BadLine bad) {
            return evaluation.written(new Problem(line.number(), "Line " + line.number() + ": " + bad.getMessage()));
        }
    }

    private void weigh(Line line, boolean asksModel, EvaluationReport report) {
        try {
            var asked = evaluation.asked(line.text());
            var start = System.nanoTime();
            var read = evaluation.read(asked, asksModel);
            report.add(asked, read, System.nanoTime() - start);
        } catch (BadLine bad) {
            report.unreadable(line.number(), String.valueOf(bad.getMessage()));
        }
    }

    private static Stream<Line> numbered(Reader body) {
        var lines = new BufferedReader(body).lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Line(i + 1, lines.get(i)))
                .filter(line -> !line.text().isBlank());
    }

    private static boolean asksModel(String model) {
        return switch (model) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "model is on or off");
        };
    }
}
