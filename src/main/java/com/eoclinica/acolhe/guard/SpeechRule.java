package com.eoclinica.acolhe.guard;

import java.util.List;
import java.util.regex.Pattern;

/** What may not be said, and what makes saying it innocent. {@code whole}: only if the clause is nothing else. */
record SpeechRule(Reason reason, List<Pattern> patterns, List<Pardon> pardons, boolean whole) {

    /** Negation, deferral to a doctor, a question: stands before the match or anywhere in its clause. */
    record Pardon(List<Pattern> before, List<Pattern> anywhere, boolean question) {

        boolean covers(String clause, int start, boolean isQuestion) {
            if (question && isQuestion) return true;
            return anywhere.stream().anyMatch(each -> each.matcher(clause).find())
                    || before.stream().anyMatch(each -> startsBefore(each, clause, start));
        }

        private static boolean startsBefore(Pattern cue, String clause, int start) {
            var found = cue.matcher(clause);
            return found.find() && found.start() < start;
        }
    }

    boolean brokenBy(String clause, boolean isQuestion) {
        return patterns.stream().anyMatch(each -> broken(each, clause, isQuestion));
    }

    private boolean broken(Pattern pattern, String clause, boolean isQuestion) {
        var found = pattern.matcher(clause);
        while (found.find()) {
            var alone = found.end() - found.start() >= clause.length() - 1;
            int start = found.start();
            if ((alone || !whole) && pardons.stream().noneMatch(each -> each.covers(clause, start, isQuestion)))
                return true;
        }
        return false;
    }
}
