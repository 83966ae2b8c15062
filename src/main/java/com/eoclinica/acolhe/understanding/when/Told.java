package com.eoclinica.acolhe.understanding.when;

import java.util.Set;

/** Whether a time belongs to what happened or always happens: "fui aí dia 5", "trabalho de manhã", "ok, até amanhã". */
final class Told {

    private static final Set<String> VERBS = Set.of(
            "mg",
            "ml",
            "gotas",
            "comprimido",
            "comprimidos",
            "fiz",
            "foi",
            "fui",
            "fomos",
            "tive",
            "teve",
            "passei",
            "operei",
            "operou",
            "cai",
            "caiu",
            "estive",
            "comecei",
            "comecou",
            "tomei",
            "senti",
            "sentiu",
            "machuquei",
            "nasceu",
            "fiquei",
            "ficou",
            "fez",
            "veio",
            "vim",
            "tomo",
            "toma",
            "acordo",
            "acorda",
            "durmo",
            "dorme",
            "sinto",
            "sente",
            "trabalho",
            "estudo",
            "estuda",
            "saio",
            "almoco",
            "piora",
            "doi",
            "chego",
            "tava",
            "estava",
            "marquei",
            "marcaram",
            "marcou",
            "consultei",
            "almoço");
    private static final Set<String> WISHES = Set.of(
            ",",
            ".",
            "?",
            "!",
            ";",
            "mas",
            "quero",
            "queria",
            "pode",
            "podia",
            "posso",
            "marcar",
            "marca",
            "vou",
            "remarcar",
            "mudar",
            "passar",
            "entao",
            "so",
            "prefiro",
            "gostaria",
            "preciso",
            "vaga",
            "tem",
            "trocar",
            "depois",
            "partir");
    private static final Set<String> LAST = Set.of("ultima", "ultimo");
    private static final Set<String> VISIT =
            Set.of("consulta", "vez", "exame", "retorno", "atendimento", "menstruacao");
    private static final Set<String> NOUN = Set.of("o", "do", "meu", "de", "ao", "no", "pro");
    private static final Set<String> FAREWELL = Set.of(
            "",
            "ok",
            "obrigado",
            "obrigada",
            "obg",
            "obgd",
            "valeu",
            "vlw",
            "tchau",
            "beijo",
            "beijos",
            "bjs",
            "abraco",
            "abracos",
            "certo",
            "beleza",
            "blz",
            "entao",
            "falou",
            "flw",
            ",",
            ".",
            "!",
            "combinado");
    private static final int REACH = 6;

    private Told() {}

    static boolean of(Words words, Piece piece) {
        return words.is(piece.from() - 1, "sao") || farewell(words, piece) || after(words, piece.from());
    }

    private static boolean after(Words words, int from) {
        for (var i = from - 1; i >= Math.max(0, from - REACH) && !words.in(i, WISHES); i--) {
            if (words.in(i, VERBS) && !words.in(i - 1, NOUN)) return true;
            if (words.in(i, LAST) && words.in(i + 1, VISIT)) return true;
        }
        return false;
    }

    /** "até amanhã" said to part; "até sexta" alone may still be a wish. */
    private static boolean farewell(Words words, Piece piece) {
        var at = piece.from() - 1;
        if (!words.is(at, "ate") || !words.in(at - 1, FAREWELL) || !words.in(piece.to(), FAREWELL)) return false;
        var spoken = piece.to() < words.size() || at > 0;
        return spoken && words.size() < 12 || words.is(piece.from(), "amanha") && !spoken;
    }
}
