package com.eoclinica.acolhe.understanding.local;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words that mean one thing whatever stands around them; edited in {@code rules.txt}. */
final class IntentRules {

    private record Rule(String intent, Pattern pattern) {}

    private final List<Rule> rules = new ArrayList<>();

    IntentRules() {
        Examples.sections("rules.txt")
                .forEach((intent, patterns) ->
                        patterns.forEach(each -> rules.add(new Rule(intent, Pattern.compile(each)))));
    }

    /** A firm intent and where in the folded text it begins. */
    record Firm(Intent intent, int start) {}

    List<Firm> read(Plain text) {
        var found = new ArrayList<Firm>();
        for (var rule : rules) {
            text.find(rule.pattern)
                    .ifPresent(match ->
                            found.add(new Firm(new Intent(rule.intent, 1.0, text.span(match)), match.start())));
        }
        return found;
    }
}
