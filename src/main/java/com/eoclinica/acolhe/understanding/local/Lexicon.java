package com.eoclinica.acolhe.understanding.local;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A closed list of things with the ways patients write them, one thing a line: {@code Name = way, other way}; {@code ~} where the name itself means too much. */
final class Lexicon {

    private static final int LONGEST = 5;

    private final String slot;
    private final Map<String, String> names = new HashMap<>();
    private final Misspelling misspelling;

    /** A stretch of words that names one of the things. */
    record Hit(String name, int start, int end, int words) {}

    Lexicon(String slot, String file) {
        this.slot = slot;
        for (var line : Examples.lines(file)) {
            var parts = line.split("=", 2);
            var only = parts[0].startsWith("~");
            var name = parts[0].substring(only ? 1 : 0).strip();
            if (!only) add(name.replace('_', ' '), name);
            if (parts.length > 1) for (var way : parts[1].split(",")) add(way, name);
        }
        misspelling = new Misspelling(names.keySet());
    }

    private void add(String way, String name) {
        var tokens = Tokens.of(Plain.fold(way));
        if (tokens.size() > 0) names.put(tokens.phrase(0, tokens.size()), name);
    }

    Optional<Slot> read(Plain text) {
        var tokens = Tokens.of(text.folded());
        return first(tokens, false)
                .or(() -> first(tokens, true))
                .map(hit -> new Slot(slot, hit.name(), text.span(hit.start(), hit.end())));
    }

    /** The text with every thing of this list replaced by one word, so that what is learned of one holds for all. */
    String masked(String folded) {
        var tokens = Tokens.of(folded);
        var masked = new StringBuilder();
        var copied = 0;
        for (var i = 0; i < tokens.size(); ) {
            var hit = at(tokens, i, false);
            if (hit != null) {
                masked.append(folded, copied, hit.start()).append('x').append(slot);
                copied = hit.end();
            }
            i += hit == null ? 1 : hit.words();
        }
        return masked.append(folded, copied, folded.length()).toString();
    }

    private Optional<Hit> first(Tokens tokens, boolean misspelt) {
        for (var i = 0; i < tokens.size(); i++) {
            var hit = at(tokens, i, misspelt);
            if (hit != null) return Optional.of(hit);
        }
        return Optional.empty();
    }

    private @Nullable Hit at(Tokens tokens, int i, boolean misspelt) {
        for (var length = Math.min(LONGEST, tokens.size() - i); length > 0; length--) {
            var name = names.get(tokens.phrase(i, length));
            if (name != null) return hit(tokens, i, length, name);
        }
        var meant = misspelt ? misspelling.meant(tokens.at(i).text()) : null;
        return meant == null ? null : hit(tokens, i, 1, Objects.requireNonNull(names.get(meant)));
    }

    private static Hit hit(Tokens tokens, int i, int length, String name) {
        return new Hit(name, tokens.at(i).start(), tokens.at(i + length - 1).end(), length);
    }
}
