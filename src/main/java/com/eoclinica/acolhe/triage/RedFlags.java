package com.eoclinica.acolhe.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Screens texts against the rule book, clause by clause. Pure; adding harmless words never lowers the answer. */
final class RedFlags {

    private static final int LONGEST = 4_000;
    private static final Pattern CLAUSES = Pattern.compile("[,.;!?\\n]+|\\b(?:mas|porem|so que|entretanto|agora)\\b");
    private static final Pattern NEGATED = Pattern.compile(
            "\\b(?:nao (?:estou|esta|tenho|tem|sinto|sente|senti|e|era|tive|teve|ha|to)|sem|nunca(?: tive| teve)?|nenhuma?|nem)"
                    + "(?: (?:com|mais|de|ter|sentir|nenhuma?|muita?))*\\s*$");
    private static final Pattern NOT_NOW = Pattern.compile(
            "\\b(?:ano passado|mes passado|anos atras|meses atras|ha (?:\\w+ )?anos|faz (?:\\w+ )?anos|quando era|ja tive|ja teve|"
                    + "tive um|teve um|em (?:19|20)\\d\\d|historico|na familia|quais (?:os )?sintomas|o que e|como saber se|"
                    + "qual a diferenca|se eu tiver|se acontecer|caso (?:eu )?tenha|voces atendem|prevenir|prevencao|"
                    + "pos infarto|ja operei|retorno d[eo]|palestra|filme|novela|serie)\\b");

    private final RuleBook book;

    RedFlags(RuleBook book) {
        this.book = book;
    }

    /** @param window recent texts of one conversation, newest last */
    Screening screen(List<String> window) {
        var found = new ArrayList<Rule>();
        if (!window.isEmpty()) found.addAll(fired(window.getLast()));
        if (window.size() > 1) found.addAll(firedTogether(window));
        return found.stream()
                .max(Comparator.comparing(Rule::urgency))
                .map(worst -> new Screening(worst.urgency(), worst.protocol(), ids(found), book.version()))
                .orElseGet(() -> new Screening(Urgency.ROUTINE, Protocol.NONE, List.of(), book.version()));
    }

    /** What only the messages together say; what was said before alone has been answered before. */
    private List<Rule> firedTogether(List<String> window) {
        var before = fired(String.join(" ", window.subList(0, window.size() - 1)));
        return fired(String.join(" ", window)).stream()
                .filter(rule -> !before.contains(rule))
                .toList();
    }

    private static List<String> ids(List<Rule> found) {
        return found.stream()
                .sorted(Comparator.comparing(Rule::urgency).reversed())
                .map(Rule::id)
                .distinct()
                .toList();
    }

    private List<Rule> fired(String text) {
        var plain = Normalizer.plain(text.length() > LONGEST ? text.substring(text.length() - LONGEST) : text);
        var rules = new ArrayList<Rule>();
        for (var clause : CLAUSES.split(plain)) {
            if (!clause.isBlank())
                rules.addAll(firedIn(book.harmless().matcher(clause).replaceAll(" ")));
        }
        return rules;
    }

    private List<Rule> firedIn(String clause) {
        if (NOT_NOW.matcher(clause).find()) return List.of();
        return book.rules().stream()
                .filter(each -> each.patterns().stream().anyMatch(pattern -> fires(each.rule(), pattern, clause)))
                .map(RuleBook.Compiled::rule)
                .toList();
    }

    private static boolean fires(Rule rule, Pattern pattern, String clause) {
        var match = pattern.matcher(clause);
        while (match.find()) {
            if (!rule.negatable()
                    || !NEGATED.matcher(clause.substring(0, match.start())).find()) return true;
        }
        return false;
    }
}
