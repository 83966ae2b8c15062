package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.api.Evaluation.BadLine;
import java.io.BufferedReader;
import java.io.Reader;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Reads texts as the reception would, one JSON object a line, so that a clinic can measure it on its own transcripts. */
@RestController
class UnderstandingFace {

    private final Evaluation evaluation;

    UnderstandingFace(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** What stands in the place of the answer to a line that can't be read; the other lines are answered all the same. */
    record Problem(int line, String problem) {}

    @PostMapping(path = "/api/v1/understanding/evaluate", produces = MediaType.APPLICATION_NDJSON_VALUE)
    String evaluate(Reader body, @RequestParam(defaultValue = "off") String model) {
        refuseModel(model);
        var answers = new StringBuilder();
        var lines = lines(body);
        for (var i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank())
                answers.append(answer(lines.get(i), i + 1)).append('\n');
        }
        return answers.toString();
    }

    /** Compares what is read with what each line says under {@code expect}; no patient's word is in the report. */
    @PostMapping(path = "/api/v1/understanding/report", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String report(Reader body, @RequestParam(defaultValue = "off") String model) {
        refuseModel(model);
        var report = new EvaluationReport();
        var lines = lines(body);
        for (var i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) weigh(lines.get(i), i + 1, report);
        }
        return report.toString();
    }

    private String answer(String line, int number) {
        try {
            return evaluation.written(evaluation.read(evaluation.asked(line)));
        } catch (BadLine bad) {
            return evaluation.written(new Problem(number, "Line " + number + ": " + bad.getMessage()));
        }
    }

    private void weigh(String line, int number, EvaluationReport report) {
        try {
            var asked = evaluation.asked(line);
            var start = System.nanoTime();
            var read = evaluation.read(asked);
            report.add(asked, read, System.nanoTime() - start);
        } catch (BadLine bad) {
            report.unreadable(number, String.valueOf(bad.getMessage()));
        }
    }

    private static List<String> lines(Reader body) {
        return new BufferedReader(body).lines().toList();
    }

    private static void refuseModel(String model) {
        if (model.equals("off")) return;
        throw new ResponseStatusException(
                model.equals("on") ? HttpStatus.NOT_IMPLEMENTED : HttpStatus.BAD_REQUEST,
                "model is " + (model.equals("on") ? "not available on this face yet; leave it out" : "on or off"));
    }
}
