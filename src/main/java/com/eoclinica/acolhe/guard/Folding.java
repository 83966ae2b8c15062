package com.eoclinica.acolhe.guard;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings written Portuguese to one form: lower case, no accents, no hidden characters, short forms and numbers written out. */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}*_~`\"“”‘’'´]");
    private static final Pattern DASH = Pattern.compile("[‐‑‒–—―]");
    private static final Pattern STRETCHED = Pattern.compile("([a-z])\\1{2,}");
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("vc", "voce"),
            Map.entry("vcs", "voces"),
            Map.entry("ce", "voce"),
            Map.entry("tb", "tambem"),
            Map.entry("tbm", "tambem"),
            Map.entry("pra", "para"),
            Map.entry("pro", "para"),
            Map.entry("ta", "esta"),
            Map.entry("to", "estou"),
            Map.entry("hj", "hoje"),
            Map.entry("amnh", "amanha"),
            Map.entry("q", "que"),
            Map.entry("n", "nao"),
            Map.entry("msm", "mesmo"),
            Map.entry("qd", "quando"),
            Map.entry("dps", "depois"),
            Map.entry("eh", "e"),
            Map.entry("pq", "porque"),
            Map.entry("mto", "muito"));

    private Folding() {}

    static String fold(String text) {
        var plain = Normalizer.normalize(text.replace("º", "o").replace("ª", "a"), Form.NFKD);
        plain = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        plain = STRETCHED.matcher(DASH.matcher(plain).replaceAll("-")).replaceAll("$1");
        plain = WORD.matcher(plain).replaceAll(word -> SHORT.getOrDefault(word.group(), word.group()));
        return NumberWords.asDigits(plain);
    }
}
