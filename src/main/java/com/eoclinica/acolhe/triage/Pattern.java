package com.eoclinica.acolhe.triage;

import java.util.ArrayList;
import java.util.List;

/** Terms in order, with at most a few other words between neighbours. */
record Pattern(List<Term> terms, int gap) {

    record Span(int start, int end) {}

    List<Span> find(Clause clause) {
        for (var term : terms) {
            if (!clause.terms().get(term.id())) return List.of();
        }
        var spans = new ArrayList<Span>();
        for (int start = 0; start < clause.words().size(); start++) {
            int end = follow(clause, 0, start);
            if (end > 0) spans.add(new Span(start, end));
        }
        return spans;
    }

    private int follow(Clause clause, int index, int at) {
        int end = terms.get(index).endAt(clause, at);
        if (end < 0 || index + 1 == terms.size()) return end;
        int last = Math.min(clause.words().size() - 1, end + gap);
        for (int next = end; next <= last; next++) {
            int found = follow(clause, index + 1, next);
            if (found > 0) return found;
        }
        return -1;
    }
}
