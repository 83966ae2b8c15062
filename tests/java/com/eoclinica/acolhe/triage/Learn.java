package com.eoclinica.acolhe.triage;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Learns weights.bin from the signed examples: run it after every edit of the rules or the examples. */
final class Learn {

    private static final double FREEDOM = 32;
    private static final List<String> PROTOCOLS =
            List.of("samu192", "bombeiros193", "cvv188", "ceatox", "180", "190", "disque100", "maternidade", "upa");

    private final List<Example> examples = new ArrayList<>();
    private final List<Feature[]> clues = new ArrayList<>();
    private final String learnedFrom;

    private Learn(SignedFiles signed, List<Example> taught) {
        var vocabulary = new Vocabulary(new RuleBook(signed.rules()), signed.words());
        learnedFrom = signed.learnedFrom();
        for (var example : Variants.of(Families.members(taught))) {
            learnFrom(example, Sentence.split(example.text(), vocabulary));
            if (example.urgency() == Urgency.ROUTINE) partsOf(example, vocabulary);
        }
    }

    /** What the screen may look at by itself must be harmless by itself. */
    private void partsOf(Example harmless, Vocabulary vocabulary) {
        for (var text : Window.texts(List.of(harmless.text()), vocabulary)) {
            if (text.size() == 1) learnFrom(harmless, text);
            else text.forEach(sentence -> learnFrom(harmless, List.of(sentence)));
        }
    }

    private void learnFrom(Example example, List<Sentence> text) {
        if (text.isEmpty()) return; // a name and nothing else
        examples.add(example);
        clues.add(features(text));
    }

    public static void main(String[] args) throws IOException {
        try (var out = Files.newOutputStream(Path.of("src/main/resources/triage/weights.bin"))) {
            weights(SignedFiles.load()).write(out);
        }
    }

    static Weights weights(SignedFiles signed) {
        return new Learn(signed, Example.read(signed.lines())).learn();
    }

    private Weights learn() {
        var questions = Stream.concat(Stream.of("emergency", "serious", "not-only-urgent"), PROTOCOLS.stream())
                .toList();
        var weights = new Weights(
                learnedFrom,
                questions,
                new float[questions.size()],
                new float[questions.size()],
                new byte[questions.size()][Clues.SIZE]);
        answer(weights, 0, each -> each.urgency() != Urgency.URGENT, Example::isEmergency);
        answer(weights, 1, _ -> true, each -> each.urgency() != Urgency.ROUTINE);
        answer(weights, 2, each -> each.urgency() != Urgency.ROUTINE, Example::isEmergency);
        for (int i = 0; i < PROTOCOLS.size(); i++) {
            var code = PROTOCOLS.get(i);
            answer(
                    weights,
                    i + SecondReader.PROTOCOLS,
                    Example::isEmergency,
                    each -> each.protocol().code().equals(code));
        }
        return weights;
    }

    private void answer(Weights weights, int question, Predicate<Example> asked, Predicate<Example> yes) {
        var chosen = new ArrayList<Integer>();
        for (int i = 0; i < examples.size(); i++) if (asked.test(examples.get(i))) chosen.add(i);
        var problem = new Problem();
        problem.l = chosen.size();
        problem.n = Clues.SIZE + 1;
        problem.x = chosen.stream().map(clues::get).toArray(Feature[][]::new);
        problem.y = chosen.stream()
                .mapToDouble(i -> yes.test(examples.get(i)) ? 1 : -1)
                .toArray();
        keep(weights, question, average(solve(problem, FREEDOM), solveByContrast(problem)));
    }

    private static double[] average(double[] one, double[] other) {
        var both = one.clone();
        for (int i = 0; i < both.length; i++) both[i] = (one[i] + other[i]) / 2;
        return both;
    }

    /** Once more with every clue worth the more, the more its share differs between yes and no: errs differently, so both err less. */
    private static double[] solveByContrast(Problem problem) {
        var contrast = contrast(problem);
        var scaled = new Problem();
        scaled.l = problem.l;
        scaled.n = problem.n;
        scaled.y = problem.y;
        scaled.x = Arrays.stream(problem.x)
                .map(row -> Arrays.stream(row)
                        .map(each ->
                                (Feature) new FeatureNode(each.getIndex(), each.getValue() * contrast[each.getIndex()]))
                        .toArray(Feature[]::new))
                .toArray(Feature[][]::new);
        var solved = solve(scaled, FREEDOM / 2);
        for (int i = 0; i < solved.length; i++) solved[i] *= contrast[i + 1];
        return solved;
    }

    /** One half for every clue, and half of the distance of its logarithms beside. The last one, the bias, stays as it is. */
    private static double[] contrast(Problem problem) {
        double[][] seen = {new double[problem.n + 1], new double[problem.n + 1]};
        var rows = new double[2];
        for (int i = 0; i < problem.l; i++) {
            int side = problem.y[i] > 0 ? 1 : 0;
            rows[side]++;
            for (var each : problem.x[i]) seen[side][each.getIndex()]++;
        }
        var contrast = new double[problem.n + 1];
        for (int i = 0; i < contrast.length; i++)
            contrast[i] = 0.5 + 0.5 * Math.abs(share(seen[1][i], rows[1]) - share(seen[0][i], rows[0]));
        contrast[problem.n] = 1;
        return contrast;
    }

    private static double share(double seen, double rows) {
        return Math.log((seen + 1) / (rows + 2));
    }

    private static double[] solve(Problem problem, double freedom) {
        Linear.disableDebugOutput();
        Linear.resetRandom();
        var model = Linear.train(problem, new Parameter(SolverType.L2R_LR, freedom, 0.01));
        var solved = model.getFeatureWeights();
        int sign = model.getLabels()[0] == 1 ? 1 : -1;
        for (int i = 0; i < solved.length; i++) solved[i] *= sign;
        return solved;
    }

    private static void keep(Weights weights, int question, double[] solved) {
        double largest = 0;
        for (int i = 0; i < Clues.SIZE; i++) largest = Math.max(largest, Math.abs(solved[i]));
        weights.scales()[question] = (float) (largest / Byte.MAX_VALUE);
        weights.bias()[question] = (float) solved[Clues.SIZE];
        for (int i = 0; i < Clues.SIZE; i++)
            weights.steps()[question][i] = (byte) Math.round(solved[i] / weights.scales()[question]);
    }

    private static Feature[] features(List<Sentence> text) {
        var counts = new TreeMap<Integer, Integer>();
        int length = 0;
        for (var sentence : text) {
            var own = Clues.of(sentence);
            length += own.length;
            for (int clue : own) counts.merge(clue, 1, Integer::sum);
        }
        var features = new ArrayList<Feature>();
        double norm = Math.sqrt(Math.max(1, length));
        counts.forEach((clue, count) -> features.add(new FeatureNode(clue + 1, count / norm)));
        features.add(new FeatureNode(Clues.SIZE + 1, 1));
        return features.toArray(Feature[]::new);
    }
}
