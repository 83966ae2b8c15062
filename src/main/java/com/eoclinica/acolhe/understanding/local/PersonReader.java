package com.eoclinica.acolhe.understanding.local;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds whom it is about: the doctor named, the one to be seen, and how old they are. */
final class PersonReader {

    private static final Pattern DOCTOR =
            Pattern.compile("\\b(?:dra?|doutora?|dotora?)\\b\\.?\\s+([a-z]{2,}(?:\\s+[a-z]{3,})?)");
    private static final Set<String> NOT_NAMES = Set.copyOf(Arrays.asList(
            ("que de da do para pra pro na no em hoje amanha segunda terca quarta quinta sexta sabado as com por tem"
                            + " vai atende pode esta ta nao e ainda dia qual quando marcada marcado mesmo mesma semana quero"
                            + " queria ele ela dermatologista cardiologista passou pediu receitou falou disse mandou aceita cobra"
                            + " faz trabalha obrigado obrigada atende depois antes seria ser tambem uma meu minha")
                    .split(" ")));
    private static final Set<String> GIVEN = Set.of(
            "ana",
            "paulo",
            "carlos",
            "bia",
            "helena",
            "maria",
            "jose",
            "joao",
            "marcos",
            "lucia",
            "pedro",
            "beatriz",
            "marina",
            "renato",
            "julia",
            "rita",
            "sandra",
            "roberto",
            "fernando",
            "fernanda",
            "claudia",
            "patricia",
            "camila",
            "andre");
    private static final Pattern KIN = Pattern.compile(
            "(?<!\\boi )(?<!\\b(?:falar|conversar|ver|perguntar|combinar|consultar|confirmar|decidir|falo|vejo|converso) com )(?<!\\bcom )"
                    + "\\b(?:(?:d[oa] |pr[oa] )?(?:meu|minha|minhas|meus)|do|da|pro|pra|para o|para"
                    + " a|ao|a|o|um|uma|nossa|nosso|seu)\\s+(filh[oa]|filhinh[oa]|mae|pai|marido|esposo|esposa|mulher"
                    + "|namorad[oa]|av[o]|vo|irma|irmao|net[oa]|netinh[oa]|sogr[oa]|bebe|nenem|sobrinh[oa]|ti[oa]|entead[oa]|companheir[oa]|crianca|guri|guria|menin[oa]|amig[oa]|cunhad[oa]|prim[oa]|padrasto|madrasta|padrinho|madrinha|vovo|mainha|painho|filhote|moleque|piá|pia|patroa|noiv[oa]|bisav[oo]|comadre|vizinh[oa]|empregada|cuidador[a]?|gemeos|filhos|filhas|pais)\\b(?! d[aeo] (?:recep|atend|portaria|clinica|balcao))");
    private static final Pattern SELF = Pattern.compile(
            "\\b(?:e|eh|seria|consulta|atendimento|exame|so|nao,?) (?:pra|para|p) (?:mim|eu)\\b|^\\W*(?:pra|para|p) mim\\W*$|\\b(?:pra|para|p)? ?(?:mim|eu) mesm[oa]\\b|\\bsou eu (?:o |a )?(?:paciente|que vou)\\b|\\bo paciente sou eu\\b");
    private static final Map<String, String> KIN_NAMES = Map.of(
            "mae",
            "mãe",
            "vo",
            "avó",
            "avo",
            "avó",
            "irmao",
            "irmão",
            "irma",
            "irmã",
            "bebe",
            "bebê",
            "nenem",
            "bebê",
            "filhinho",
            "filho",
            "filhinha",
            "filha",
            "crianca",
            "criança");
    private static final Map<String, String> SHORT_NAMES =
            Map.of("vovo", "avó", "mainha", "mãe", "painho", "pai", "filhote", "filho", "gemeos", "gêmeos");
    private static final Pattern AGE =
            Pattern.compile("(?<!\\d)(\\d{1,3})\\s*(anos|aninhos|ano|meses|mes|semanas|dias)\\b(?! atras)");
    private static final Pattern AGO = Pattern.compile(
            "(?:\\bha|\\bfaz|\\bfazem|\\buns|\\bdaqui|\\bem|\\btem mais de|\\bdesde)\\s+(?:uns |mais de |a )?$");
    private static final Pattern BARE_AGE = Pattern.compile(
            "\\b(?:ela|ele|idade|fez|tem) (?:tem |e |fez |de )?(\\d{1,2})\\b(?!\\s*(?:dias|semanas|meses|filh|horas|h\\b|kg|[a-z]))");
    private static final Pattern OF_AGE = Pattern.compile("(?:\\bde|\\btem|\\btenho|\\bcom|\\bidade:?|,|\\()\\s*$");

    List<Slot> read(Plain text) {
        var slots = new ArrayList<Slot>();
        doctor(text, slots);
        whom(text, slots);
        age(text, slots);
        bareAge(text, slots);
        return slots;
    }

    private static void doctor(Plain text, List<Slot> slots) {
        for (var match : text.all(DOCTOR)) {
            var words = match.group(1).split("\\s+");
            if (isName(text, words[0], match.start(1))) {
                var second = words.length > 1 && isName(text, words[1], match.end(1) - words[1].length());
                var end = second ? match.end(1) : match.start(1) + words[0].length();
                slots.add(new Slot("doctor", text.span(match.start(1), end), text.span(match.start(), end)));
                return;
            }
        }
    }

    /** A capital letter, or a word that patients don't use for anything else. */
    private static boolean isName(Plain text, String word, int start) {
        if (NOT_NAMES.contains(word)) return false;
        var capital = Character.isUpperCase(text.original().charAt(text.places()[start]));
        return capital || GIVEN.contains(word) || !Vocabulary.has(word);
    }

    private static void whom(Plain text, List<Slot> slots) {
        text.find(KIN)
                .ifPresentOrElse(
                        match -> slots.add(
                                new Slot("for_whom", kinName(match.group(1), text.span(match)), text.span(match))),
                        () -> text.find(SELF)
                                .ifPresent(match -> slots.add(new Slot("for_whom", "self", text.span(match)))));
    }

    /** Folded, "avô" and "avó" are one; the circumflex tells. */
    private static String kinName(String word, String written) {
        if (written.endsWith("vô") || written.endsWith("vô")) return "avô";
        return KIN_NAMES.getOrDefault(word, SHORT_NAMES.getOrDefault(word, word));
    }

    private static void age(Plain text, List<Slot> slots) {
        for (var match : text.all(AGE)) {
            var before = text.folded().substring(Math.max(0, match.start() - 20), match.start());
            var years = match.group(2).startsWith("an");
            if (slots.stream().noneMatch(slot -> slot.name().equals("age"))
                    && !AGO.matcher(before).find()
                    && (years || OF_AGE.matcher(before).find() && slots.stream().anyMatch(PersonReader::kin))) {
                slots.add(new Slot(
                        "age", years ? Integer.valueOf(match.group(1)) : (Object) text.span(match), text.span(match)));
            }
        }
    }

    /** "é pra minha sogra, ela tem 68". */
    private static void bareAge(Plain text, List<Slot> slots) {
        var known = slots.stream().anyMatch(slot -> slot.name().equals("age"));
        if (!known && slots.stream().anyMatch(PersonReader::kin))
            text.find(BARE_AGE)
                    .ifPresent(match -> slots.add(new Slot("age", Integer.valueOf(match.group(1)), text.span(match))));
    }

    private static boolean kin(Slot slot) {
        return slot.name().equals("for_whom") && !slot.value().equals("self");
    }
}
