package com.eoclinica.acolhe.triage;

import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings WhatsApp spelling to one sound-like form. Keeps "não" and "sem": no stop words here. */
final class Normalizer {

    private static final Pattern TOKEN =
            Pattern.compile("\\d+(?:[.,x/]\\d+)?|\\p{L}\\p{M}*(?:\\p{L}|\\p{M})*|[,.;:!?\n]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern REPEATED = Pattern.compile("(.)\\1+");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("n", "nao"),
            Map.entry("nn", "nao"),
            Map.entry("ñ", "nao"),
            Map.entry("naum", "nao"),
            Map.entry("num", "nao"),
            Map.entry("nem", "nem"),
            Map.entry("vcs", "voces"),
            Map.entry("vc", "voce"),
            Map.entry("tb", "tambem"),
            Map.entry("tbm", "tambem"),
            Map.entry("pq", "porque"),
            Map.entry("q", "que"),
            Map.entry("oq", "o que"),
            Map.entry("hj", "hoje"),
            Map.entry("mt", "muito"),
            Map.entry("mto", "muito"),
            Map.entry("mta", "muita"),
            Map.entry("to", "estou"),
            Map.entry("tô", "estou"),
            Map.entry("tou", "estou"),
            Map.entry("stou", "estou"),
            Map.entry("ta", "esta"),
            Map.entry("tá", "esta"),
            Map.entry("tao", "estao"),
            Map.entry("tava", "estava"),
            Map.entry("c", "com"),
            Map.entry("cm", "com"),
            Map.entry("p", "para"),
            Map.entry("pra", "para"),
            Map.entry("pro", "para"),
            Map.entry("d", "de"),
            Map.entry("eh", "e"),
            Map.entry("agr", "agora"),
            Map.entry("dps", "depois"),
            Map.entry("msm", "mesmo"),
            Map.entry("ngm", "ninguem"),
            Map.entry("cmg", "comigo"),
            Map.entry("td", "tudo"),
            Map.entry("min", "minutos"),
            Map.entry("mae", "mae"));

    private Normalizer() {}

    /** Tokens and punctuation; line ends and strong marks become ".". */
    static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        var found = TOKEN.matcher(text.toLowerCase());
        while (found.find()) tokens.add(found.group());
        return tokens;
    }

    static String fold(String token) {
        if (token.isEmpty() || Character.isDigit(token.charAt(0))) return token.replace(',', '.');
        return sound(SHORT.getOrDefault(token, token));
    }

    private static String sound(String word) {
        var plain =
                ACCENTS.matcher(java.text.Normalizer.normalize(word, Form.NFD)).replaceAll("");
        plain = REPEATED.matcher(plain).replaceAll("$1");
        if (plain.startsWith("h")) plain = plain.substring(1);
        plain = plain.replace("ch", "x").replace("lh", "li").replace("nh", "ni").replace("ph", "f");
        plain = plain.replace("sce", "se")
                .replace("sci", "si")
                .replace("ce", "se")
                .replace("ci", "si");
        plain = plain.replace("que", "ke")
                .replace("qui", "ki")
                .replace("c", "k")
                .replace("q", "k");
        plain = plain.replace("ge", "je")
                .replace("gi", "ji")
                .replace("z", "s")
                .replace("y", "i")
                .replace("w", "v");
        return plain.replace("mp", "np").replace("mb", "nb");
    }
}
