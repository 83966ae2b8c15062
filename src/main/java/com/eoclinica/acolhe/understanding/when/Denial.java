package com.eoclinica.acolhe.understanding.when;

import java.util.Set;

/** Whether the patient named a time only to refuse it: "terça não posso", "menos segunda", "não quero de manhã". */
final class Denial {

    private static final Set<String> REFUSALS = Set.of(
            "posso",
            "pode",
            "podia",
            "quero",
            "queria",
            "consigo",
            "vou",
            "da",
            "dava",
            "serve",
            "gostaria",
            "poderia",
            "poderei",
            "rola",
            "na",
            "no",
            "a",
            "de",
            "as",
            "e",
            "tenho",
            "estarei",
            "estou",
            "vai",
            "conseguiria",
            "precisa",
            "funciona",
            "dara",
            "trabalho",
            "marca",
            "marque",
            "me",
            "nessa");
    private static final Set<String> STOPS = Set.of(".", "?", "!", ";", ",", "mas", "so", "sim");
    private static final Set<String> EXCEPT = Set.of("menos", "exceto", "fora", "tirando", "salvo");
    private static final int REACH = 6;

    private Denial() {}

    static boolean of(Words words, Run run, int bound) {
        return before(words, run.from(), bound) || after(words, run.to());
    }

    private static boolean before(Words words, int from, int bound) {
        for (var i = from - 1; i >= Math.max(bound, from - REACH) && !words.in(i, STOPS); i--) {
            if (words.in(i, EXCEPT)) return !words.is(i - 1, "mais", "ou") && !words.is(i - 1, "pelo");
            if (words.is(i, "nao")) return i == from - 1 || words.in(i + 1, REFUSALS);
            if (words.is(i, "sem", "ser")) return true;
        }
        return false;
    }

    private static boolean after(Words words, int to) {
        var at = words.is(to, ",") ? to + 1 : to;
        while (words.in(at, Set.of("eu", "ja", "infelizmente", "tambem", "pra", "mim", "e", "a", "gente"))) at++;
        if (words.is(at, "nao"))
            return !words.is(at + 1, "e") && !words.is(at + 1, "tem") && !words.is(at + 1, "teria");
        return words.in(at, Set.of("impossivel", "complicado", "trabalho", "viajo")) && !words.is(to, ",");
    }
}
