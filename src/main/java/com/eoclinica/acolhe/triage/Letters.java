package com.eoclinica.acolhe.triage;

import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings WhatsApp spelling to one sound-like form. Keeps "não" and "sem": no stop words here. */
final class Letters {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern REPEATED = Pattern.compile("(.)\\1+");
    private static final Map<String, String> SHORT = shorthand("""
            nao n nn naum num; voce vc ce; voces vcs ces; com c cm; tambem tb tbm; porque pq; que q; hoje hj; muito mt mto;
            muita mta; muitos mts; estou to tou stou; esta ta; estao tao; estava tava; estavam tavam;
            para p pra pro pros pras; de d; e eh; agora agr; depois dps; mesmo msm; ninguem ngm; comigo cmg; tudo td;
            todos tds; minutos min mins minuto mn; quando qdo qnd; valeu vlw; beleza blz;
            obrigado obg obgd obrigada brigado brigada; ne neh; aqui aki; cade kd; bebe bb neném nenem nene; horas hr hrs h;
            cabeca cabessa cabesa; senhor sr; senhora sra; doutor dr dra doutora
            """);
    private static final String[][] SOUNDS = {
        {"ch", "x"}, {"lh", "li"}, {"nh", "ni"}, {"ph", "f"}, {"sce", "se"}, {"sci", "si"}, {"ce", "se"}, {"ci", "si"},
        {"que", "ke"}, {"qui", "ki"}, {"c", "k"}, {"q", "k"}, {"ge", "je"}, {"gi", "ji"}, {"z", "s"}, {"y", "i"},
        {"w", "v"}, {"mp", "np"}, {"mb", "nb"}
    };
    private static final List<String> ENDINGS = List.of(
            "amento", "imento", "asoes", "adinia", "inias", "adas", "ados", "idas", "idos", "ando", "endo", "indo",
            "aram", "eram", "iram", "avam", "iniu", "inia", "inio", "asao", "oes", "ada", "ado", "ida", "ido", "ava",
            "iam", "ou", "ei", "eu", "iu", "am", "em", "ar", "er", "ir", "as", "os", "es", "a", "o", "e", "s");

    private Letters() {}

    /** Lower case without accents. */
    static String plain(String text) {
        var apart = java.text.Normalizer.normalize(text.toLowerCase(), Form.NFD);
        return ACCENTS.matcher(apart).replaceAll("");
    }

    /** How a plain word sounds: "xegou" and "chegou" are one. Numbers keep their digits. */
    static String sound(String word) {
        if (Character.isDigit(word.charAt(0))) return word.replace(',', '.');
        var heard = REPEATED.matcher(word).replaceAll("$1");
        heard = SHORT.getOrDefault(heard, heard);
        if (heard.length() > 1 && heard.startsWith("h")) heard = heard.substring(1);
        for (var pair : SOUNDS) heard = heard.replace(pair[0], pair[1]);
        return heard;
    }

    /** The word without gender, number and most verb endings. */
    static String stem(String sound) {
        if (sound.length() < 4) return sound;
        for (var ending : ENDINGS) {
            if (sound.endsWith(ending) && sound.length() - ending.length() >= 3)
                return sound.substring(0, sound.length() - ending.length());
        }
        return sound;
    }

    private static Map<String, String> shorthand(String lines) {
        var meanings = new HashMap<String, String>();
        for (var line : lines.split(";")) {
            var words = line.strip().split("\\s+");
            for (int i = 1; i < words.length; i++) meanings.put(words[i], words[0]);
        }
        return Map.copyOf(meanings);
    }
}
