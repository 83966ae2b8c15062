package com.eoclinica.acolhe.triage;

import com.eoclinica.acolhe.triage.Pattern.Span;
import java.util.List;

/** Tells a present symptom from a denied, past, imagined or figurative one. */
record Context(
        List<Pattern> denials,
        List<Pattern> elsewhere,
        List<Pattern> past,
        List<Pattern> present,
        List<Pattern> idioms) {

    private static final int DENIAL_REACH = 7;
    private static final int PAST_REACH = 6;

    boolean isLive(Clause clause, Span span) {
        return !insideIdiom(clause, span)
                && !denied(clause, span)
                && !led(clause, span, elsewhere)
                && !bygone(clause, span);
    }

    private boolean insideIdiom(Clause clause, Span span) {
        return any(idioms, clause, idiom -> idiom.start() < span.end() && span.start() < idiom.end());
    }

    private boolean denied(Clause clause, Span span) {
        return any(
                denials,
                clause,
                denial -> denial.start() < span.start()
                        && denial.end() <= span.start() + 1
                        && span.start() - denial.end() <= DENIAL_REACH
                        && !presentBetween(clause, denial.end(), span.start()));
    }

    private boolean led(Clause clause, Span span, List<Pattern> cues) {
        return any(cues, clause, cue -> cue.start() <= span.start() && !presentBetween(clause, cue.end(), span.end()));
    }

    private boolean bygone(Clause clause, Span span) {
        if (presentBetween(clause, Math.max(0, span.start() - 4), span.end())) return false;
        return led(clause, span, past)
                || any(past, clause, cue -> cue.start() >= span.end() - 1 && cue.start() - span.end() <= PAST_REACH);
    }

    private boolean presentBetween(Clause clause, int from, int to) {
        return any(present, clause, mark -> mark.start() >= from && mark.end() <= to);
    }

    private static boolean any(List<Pattern> patterns, Clause clause, java.util.function.Predicate<Span> test) {
        for (var pattern : patterns) {
            for (var span : pattern.find(clause)) if (test.test(span)) return true;
        }
        return false;
    }
}
