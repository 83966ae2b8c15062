package com.eoclinica.acolhe.camel;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an edit changes, turn by turn; refused when a safety verdict is among it or when it cannot be played at all. */
record RehearsalReport(int turns, List<Change> safety, List<Change> others, boolean playable) {

    private static final int SHOWN = 20;

    /** A turn that comes to something else than before. */
    record Change(StagedTurn before, StagedTurn after) {

        @Override
        public String toString() {
            return "\"%s\": %s, %s → %s, %s"
                    .formatted(before.words(), before.verdict(), before.deed(), after.verdict(), after.deed());
        }
    }

    static RehearsalReport of(List<StagedTurn> before, List<StagedTurn> after) {
        var playable = before.size() == after.size();
        var changes = IntStream.range(0, playable ? before.size() : 0)
                .mapToObj(turn -> new Change(before.get(turn), after.get(turn)))
                .filter(each -> !each.before().equals(each.after()))
                .toList();
        return new RehearsalReport(
                before.size(),
                changes.stream().filter(RehearsalReport::isSafety).toList(),
                changes.stream().filter(each -> !isSafety(each)).toList(),
                playable);
    }

    private static boolean isSafety(Change change) {
        return !change.before().verdict().equals(change.after().verdict());
    }

    boolean isRefused() {
        return !playable || !safety.isEmpty();
    }

    List<String> lines() {
        var said = "%d turns: %d safety verdicts and %d other decisions change; %s"
                .formatted(turns, safety.size(), others.size(), isRefused() ? "REFUSED" : "may go live");
        return Stream.concat(Stream.of(said), Stream.concat(shown("safety", safety), shown("decision", others)))
                .toList();
    }

    private static Stream<String> shown(String what, List<Change> changes) {
        return changes.stream().limit(SHOWN).map(each -> what + ": " + each);
    }
}
