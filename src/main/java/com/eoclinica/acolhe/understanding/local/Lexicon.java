package com.eoclinica.acolhe.understanding.local;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A closed list of things with the ways patients write them, one thing a line: {@code Name = way, other way}. */
final class Lexicon {

    private final String slot;
    private final Map<String, String> names = new HashMap<>();
    private final Pattern pattern;

    Lexicon(String slot, String file) {
        this.slot = slot;
        for (var line : Examples.lines(file)) {
            var parts = line.split("=", 2);
            var name = parts[0].strip();
            names.put(Plain.fold(name).replace('_', ' '), name);
            if (parts.length > 1) {
                Arrays.stream(parts[1].split(",")).forEach(way -> names.put(Plain.fold(way.strip()), name));
            }
        }
        var ways = names.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        pattern = Pattern.compile("(?<![a-z0-9])(?:" + ways + ")(?![a-z0-9])");
    }

    Optional<Slot> read(Plain text) {
        return text.find(pattern).map(match -> new Slot(slot, names.get(match.group()), text.span(match)));
    }
}
