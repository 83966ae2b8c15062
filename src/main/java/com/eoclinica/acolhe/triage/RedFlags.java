package com.eoclinica.acolhe.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks for the signed rules in a window of messages. Pure: same words, same answer. */
final class RedFlags {

    private static final int SHORT_MESSAGE = 7;
    private static final int NEAR = 14;

    private final RuleBook book;

    RedFlags(RuleBook book) {
        this.book = book;
    }

    Screening screen(List<String> window) {
        var clauses = clauses(window);
        var fired = book.rules().stream()
                .filter(rule -> fires(rule, clauses))
                .sorted(Comparator.comparing(Rule::urgency).reversed())
                .toList();
        if (fired.isEmpty()) return new Screening(Urgency.ROUTINE, Protocol.NONE, List.of(), book.version());
        var first = fired.getFirst();
        var ids = fired.stream().map(Rule::id).toList();
        return new Screening(first.urgency(), first.protocol(), ids, book.version());
    }

    /** Each message on its own, and each run of short ones read as a single sentence. */
    private List<Clause> clauses(List<String> window) {
        var clauses = new ArrayList<Clause>();
        var run = new ArrayList<Clause>();
        for (var text : window) {
            var own = Clause.split(text, book.lexicon());
            clauses.addAll(own);
            if (own.size() == 1 && own.getFirst().words().size() <= SHORT_MESSAGE) {
                run.add(own.getFirst());
                continue;
            }
            join(run, clauses);
        }
        join(run, clauses);
        return clauses;
    }

    private static void join(List<Clause> run, List<Clause> clauses) {
        if (run.size() > 1) {
            clauses.add(Clause.of(
                    run.stream().flatMap(clause -> clause.words().stream()).toList()));
        }
        run.clear();
    }

    private boolean fires(Rule rule, List<Clause> clauses) {
        return rule.patterns().stream().anyMatch(wanted -> present(wanted, clauses));
    }

    private boolean present(Rule.Wanted wanted, List<Clause> clauses) {
        if (wanted.oneClause()) return clauses.stream().anyMatch(clause -> together(wanted.parts(), clause));
        return wanted.parts().stream()
                .allMatch(part ->
                        clauses.stream().anyMatch(clause -> !live(part, clause).isEmpty()));
    }

    private boolean together(List<Pattern> parts, Clause clause) {
        var anchors = live(parts.getFirst(), clause);
        if (anchors.isEmpty()) return false;
        for (var anchor : anchors) {
            if (parts.stream().skip(1).allMatch(part -> near(part, clause, anchor))) return true;
        }
        return false;
    }

    private boolean near(Pattern part, Clause clause, Pattern.Span anchor) {
        return live(part, clause).stream().anyMatch(span -> Math.abs(span.start() - anchor.start()) <= NEAR);
    }

    private List<Pattern.Span> live(Pattern part, Clause clause) {
        var found = part.find(clause);
        if (found.isEmpty()) return found;
        return found.stream()
                .filter(span -> book.context().isLive(clause, span))
                .toList();
    }
}
