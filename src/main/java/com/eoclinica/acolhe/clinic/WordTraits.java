package com.eoclinica.acolhe.clinic;

import com.eoclinica.acolhe.shared.Unaccented;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a text is found by: its words, without endings, and their letter groups, which carry a misspelt word. */
public final class WordTraits {

    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Set<String> EMPTY = Set.of(
            "a",
            "esta",
            "estou",
            "marcar",
            "ser",
            "sou",
            "ai",
            "as",
            "boa",
            "bom",
            "clinica",
            "com",
            "consulta",
            "da",
            "das",
            "de",
            "dia",
            "do",
            "dos",
            "e",
            "em",
            "eu",
            "favor",
            "gostaria",
            "isso",
            "la",
            "me",
            "meu",
            "minha",
            "na",
            "nas",
            "no",
            "noite",
            "nos",
            "o",
            "oi",
            "ola",
            "os",
            "ou",
            "para",
            "pode",
            "por",
            "posso",
            "pra",
            "precisa",
            "preciso",
            "pro",
            "que",
            "queria",
            "quero",
            "saber",
            "se",
            "tarde",
            "tem",
            "ter",
            "um",
            "uma",
            "vc",
            "vcs",
            "voce",
            "voces");

    private WordTraits() {}

    /** @return each trait with its weight; words count most */
    public static Map<String, Double> of(String text) {
        var traits = new HashMap<String, Double>();
        for (var word : words(text)) {
            traits.put("=" + (word.length() > 6 ? word.substring(0, 6) : word), 1.0);
            for (int i = 0; word.length() > 3 && i + 3 <= word.length(); i++)
                traits.put(word.substring(i, i + 3), 0.35);
        }
        return traits;
    }

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(Unaccented.text(text))
                .filter(each -> !each.isEmpty() && !EMPTY.contains(each))
                .toList();
    }
}
