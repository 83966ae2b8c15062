package com.eoclinica.acolhe.triage;

import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes WhatsApp spelling comparable: no accents, no capitals, no drawn-out letters, usual abbreviations written out. */
final class Normalizer {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DRAWN_OUT = Pattern.compile("([a-z])\\1{2,}");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9,.;!?\\n ]+");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("n", "nao"),
            Map.entry("nn", "nao"),
            Map.entry("num", "nao"),
            Map.entry("mt", "muito"),
            Map.entry("mto", "muito"),
            Map.entry("mta", "muita"),
            Map.entry("ta", "esta"),
            Map.entry("tá", "esta"),
            Map.entry("to", "estou"),
            Map.entry("tou", "estou"),
            Map.entry("tao", "estao"),
            Map.entry("tava", "estava"),
            Map.entry("hj", "hoje"),
            Map.entry("vc", "voce"),
            Map.entry("vcs", "voces"),
            Map.entry("q", "que"),
            Map.entry("pq", "porque"),
            Map.entry("tb", "tambem"),
            Map.entry("tbm", "tambem"),
            Map.entry("c", "com"),
            Map.entry("d", "de"),
            Map.entry("p", "para"),
            Map.entry("pra", "para"),
            Map.entry("pro", "para"),
            Map.entry("msm", "mesmo"),
            Map.entry("agr", "agora"),
            Map.entry("cmg", "comigo"));

    private Normalizer() {}

    static String plain(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var bare =
                MARKS.matcher(java.text.Normalizer.normalize(lower, Form.NFD)).replaceAll("");
        var calm = DRAWN_OUT.matcher(bare).replaceAll("$1");
        var words = NO_WORD.matcher(calm).replaceAll(" ");
        return WORD.matcher(words).replaceAll(match -> SHORT.getOrDefault(match.group(), match.group()));
    }
}
