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
    private static final Pattern KIN = Pattern.compile(
            "\\b(?:meu|minha|minhas|meus|do|da|pro|pra|para o|para"
                    + " a|ao|a|o|um|uma|nossa|nosso|seu|com)\\s+(filh[oa]|filhinh[oa]|mae|pai|marido|esposo|esposa|mulher"
                    + "|namorad[oa]|av[o]|vo|irma|irmao|net[oa]|netinh[oa]|sogr[oa]|bebe|nenem|sobrinh[oa]|ti[oa]|entead[oa]|companheir[oa]|crianca|guri|guria|menin[oa]|amig[oa])\\b");
    private static final Pattern SELF =
            Pattern.compile("\\b(?:e |eh )?(?:pra|para) (?:mim|eu)(?: mesm[oa])?\\b|\\beu mesm[oa]\\b|\\bsou eu\\b");
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
    private static final Pattern AGE =
            Pattern.compile("(?<!\\d)(\\d{1,3})\\s*(anos|aninhos|ano|meses|mes|semanas|dias)\\b(?! atras)");
    private static final Pattern AGO = Pattern.compile(
            "(?:\\bha|\\bfaz|\\bfazem|\\buns|\\bdaqui|\\bem|\\btem mais de|\\bdesde)\\s+(?:uns |mais de |a )?$");
    private static final Pattern OF_AGE = Pattern.compile("(?:\\bde|\\btem|\\btenho|\\bcom|\\bidade:?|,|\\()\\s*$");

    List<Slot> read(Plain text) {
        var slots = new ArrayList<Slot>();
        doctor(text, slots);
        whom(text, slots);
        age(text, slots);
        return slots;
    }

    private static void doctor(Plain text, List<Slot> slots) {
        for (var match : text.all(DOCTOR)) {
            var words = match.group(1).split("\\s+");
            if (!NOT_NAMES.contains(words[0])) {
                var second = words.length > 1 && !NOT_NAMES.contains(words[1]);
                var end = second ? match.end(1) : match.start(1) + words[0].length();
                slots.add(new Slot("doctor", text.span(match.start(1), end), text.span(match.start(), end)));
                return;
            }
        }
    }

    private static void whom(Plain text, List<Slot> slots) {
        text.find(KIN)
                .ifPresentOrElse(
                        match -> slots.add(new Slot(
                                "for_whom", KIN_NAMES.getOrDefault(match.group(1), match.group(1)), text.span(match))),
                        () -> text.find(SELF)
                                .ifPresent(match -> slots.add(new Slot("for_whom", "self", text.span(match)))));
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

    private static boolean kin(Slot slot) {
        return slot.name().equals("for_whom") && !slot.value().equals("self");
    }
}
