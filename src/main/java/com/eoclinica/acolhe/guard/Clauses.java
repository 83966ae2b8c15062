package com.eoclinica.acolhe.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a sentence where a negation ends: at "mas", and at a comma after which a new verb comes ("não posso receitar, tome
 * dipirona"). A list ("remédio, dose ou tratamento") stays together.
 */
record Clauses(Pattern turns, Pattern verbs) {

    private static final Pattern COMMA = Pattern.compile(",(?!\\d)|:(?!\\d)| - |[()]|\\.(?!\\d)");

    List<String> of(Sentence sentence) {
        var clauses = new ArrayList<String>();
        for (var part : COMMA.split(sentence.folded())) {
            var words = Sentence.words(part);
            if (words.isBlank()) continue;
            if (clauses.isEmpty() || verbs.matcher(words).find()) clauses.add(words);
            else clauses.add(clauses.removeLast() + words.stripLeading());
        }
        return clauses.stream().flatMap(each -> turned(each).stream()).toList();
    }

    private List<String> turned(String clause) {
        var parts = new ArrayList<String>();
        var found = turns.matcher(clause);
        int from = 0;
        while (found.find()) {
            if (found.start() > from) parts.add(clause.substring(from, found.start()) + " ");
            from = found.start();
        }
        parts.add(clause.substring(from));
        return parts;
    }
}
