package com.eoclinica.acolhe.understanding.local;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The beginning of a word, as the table of complaints writes it: {@code tontur}, {@code pe\b} for a whole word,
 * {@code (?:dor|doe)\w*} for several, or any pattern that begins where a word does.
 */
final class Stem {

    private static final Pattern GROUP = Pattern.compile("\\(\\?:([^()]+)\\)([^?].*|s\\?.*|)");
    private static final Pattern BEGINNING = Pattern.compile("([a-z]+)(s\\?)?((?:\\\\b|\\\\w\\*)*)");

    /** Behind every place in a text. */
    static final int NOWHERE = Integer.MAX_VALUE;

    private record Beginning(String letters, boolean whole) {}

    private final List<Beginning> beginnings = new ArrayList<>();
    private final List<Pattern> patterns = new ArrayList<>();

    Stem(String written) {
        var group = GROUP.matcher(written);
        var stems = group.matches() ? group.group(1).split("\\|") : new String[] {written};
        var tail = group.matches() ? group.group(2) : "";
        for (var stem : stems) add(stem + tail);
    }

    /** Most stems need no pattern, which would look at every letter of the message: two thirds of a reading went into that. */
    private void add(String stem) {
        var plain = BEGINNING.matcher(stem);
        if (!plain.matches()) {
            patterns.add(Pattern.compile("(?<![a-z])(?:" + stem + ")"));
            return;
        }
        var whole = plain.group(3).startsWith("\\b");
        beginnings.add(new Beginning(plain.group(1), whole));
        if (whole && plain.group(2) != null) beginnings.add(new Beginning(plain.group(1) + "s", true));
    }

    /** Where in the text it first shows; less than 0 when it doesn't. */
    int place(Initials words, Plain text) {
        var first = NOWHERE;
        for (var each : beginnings) first = Math.min(first, words.place(each.letters, each.whole));
        for (var each : patterns) {
            var matcher = each.matcher(text.folded());
            if (matcher.find()) first = Math.min(first, matcher.start());
        }
        return first == NOWHERE ? -1 : first;
    }
}
