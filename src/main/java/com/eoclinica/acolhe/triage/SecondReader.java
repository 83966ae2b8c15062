package com.eoclinica.acolhe.triage;

import java.util.List;

/**
 * Reads by likeness to the signed examples. It takes the most alarming choice of up to three sentences that stand close
 * together, so more words can never make it calmer. Its numbers stay inside: only an urgency and a protocol leave.
 */
final class SecondReader {

    /** The first questions of the weights: an emergency or routine? serious or routine? an emergency or only urgent? */
    static final int EMERGENCY = 0;

    static final int SERIOUS = 1;
    static final int NOT_ONLY_URGENT = 2;

    /** From here on each question is a protocol. */
    static final int PROTOCOLS = 3;

    private static final int REACH = 8;

    private final Weights weights;
    private final Thresholds lines;

    SecondReader(Weights weights, Thresholds lines) {
        this.weights = weights;
        this.lines = lines;
    }

    /** Where the lines are drawn, in the second reader's own measure. */
    record Thresholds(double emergency, double nearEmergency, double serious, double urgentAtMost) {}

    record Opinion(Urgency urgency, Protocol protocol) {}

    Opinion read(List<Sentence> text) {
        var answers = text.stream().map(this::answers).toList();
        var most = new Reading(Urgency.ROUTINE, Answers.NONE);
        for (int i = 0; i < answers.size(); i++) {
            most = most.or(judged(answers.get(i)));
            for (int j = i + 1; j < Math.min(answers.size(), i + REACH); j++) {
                var pair = answers.get(i).plus(answers.get(j));
                most = most.or(judged(pair));
                for (int k = j + 1; k < Math.min(answers.size(), i + REACH); k++)
                    most = most.or(judged(pair.plus(answers.get(k))));
            }
        }
        return new Opinion(most.urgency, protocol(most));
    }

    private Reading judged(Answers answers) {
        double emergency = score(answers, EMERGENCY);
        if (emergency >= lines.emergency && score(answers, NOT_ONLY_URGENT) >= lines.urgentAtMost)
            return new Reading(Urgency.EMERGENCY, answers);
        boolean urgent = emergency >= lines.nearEmergency || score(answers, SERIOUS) >= lines.serious;
        return new Reading(urgent ? Urgency.URGENT : Urgency.ROUTINE, answers);
    }

    private double score(Answers answers, int question) {
        return answers.sums[question] / Math.sqrt(Math.max(1, answers.clues)) + weights.bias()[question];
    }

    private Answers answers(Sentence sentence) {
        var clues = Clues.of(sentence);
        var sums = new double[weights.questions().size()];
        for (int i = 0; i < sums.length; i++) sums[i] = weights.sum(i, clues);
        return new Answers(sums, clues.length);
    }

    private Protocol protocol(Reading most) {
        if (most.urgency == Urgency.ROUTINE) return Protocol.NONE;
        if (most.urgency == Urgency.URGENT) return Protocol.UPA;
        int best = PROTOCOLS;
        for (int i = PROTOCOLS; i < weights.questions().size(); i++) {
            if (score(most.answers, i) > score(most.answers, best)) best = i;
        }
        return Protocol.of(weights.questions().get(best));
    }

    /** Sums over the clues of some sentences, by question. */
    private record Answers(double[] sums, int clues) {

        static final Answers NONE = new Answers(new double[0], 0);

        Answers plus(Answers other) {
            var both = sums.clone();
            for (int i = 0; i < both.length; i++) both[i] += other.sums[i];
            return new Answers(both, clues + other.clues);
        }
    }

    private record Reading(Urgency urgency, Answers answers) {

        Reading or(Reading other) {
            return other.urgency.compareTo(urgency) > 0 ? other : this;
        }
    }
}
