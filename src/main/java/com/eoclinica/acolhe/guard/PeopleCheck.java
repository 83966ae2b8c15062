package com.eoclinica.acolhe.guard;

import com.eoclinica.acolhe.clinic.Practitioner;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who is named must work here, in the specialty said and under their own registration; any other full name is somebody else's. */
final class PeopleCheck implements Check {

    private static final String NAME = "\\p{Lu}\\p{L}+(?:\\s+(?:d[aeo]s?\\s+)?\\p{Lu}\\p{L}+){0,3}";
    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:[Dd]ra?|[Dd]outora?|[Pp]rofa?|[Pp]rofessora?|[Ee]nfermeir[ao]|[Nn]utricionista|[Pp]sicólog[ao]|[Ff]isioterapeuta|[Mm]édic[ao])\\.?\\s+("
                    + NAME + ")");
    private static final Pattern LOWER = Pattern.compile(" (?:dr|dra)\\.? ([a-z]+)(?= )");
    private static final Pattern FULL = Pattern.compile("\\p{Lu}\\p{Ll}+(?:\\s+(?:d[aeo]s?\\s+)?\\p{Lu}\\p{Ll}+)+");
    private static final Pattern COUNCIL =
            Pattern.compile(" (crm|rqe)(?: [a-z]{2})?(?: n| numero| no)? (\\d{3,7})(?= )|/[a-z]{2} (\\d{4,7})(?= )");
    private static final Pattern SPECIALIST =
            Pattern.compile(" especialista[s]?(?= )| especializad[ao]s?(?= )| titulo de(?= )");
    private static final Set<String> PLAIN = Set.of(
            "bom",
            "boa",
            "dia",
            "tarde",
            "noite",
            "ola",
            "oi",
            "sao",
            "central",
            "mulher",
            "disque",
            "direitos",
            "humanos",
            "bombeiros",
            "corpo",
            "policia",
            "militar",
            "samu",
            "pronto",
            "socorro",
            "saude",
            "ministerio",
            "lei",
            "geral",
            "protecao",
            "dados",
            "conselho",
            "regional",
            "medicina",
            "assistente",
            "virtual",
            "equipe",
            "responda",
            "digite",
            "humano",
            "sair",
            "sim",
            "pix",
            "visa",
            "mastercard",
            "elo",
            "consulta",
            "cardiologia",
            "dermatologia",
            "ortopedia",
            "pediatria",
            "clinica",
            "seguro",
            "porto",
            "centro",
            "valorizacao",
            "vida",
            "intoxicacao",
            "unidade",
            "atendimento",
            "whatsapp",
            "google",
            "maps",
            "brasil",
            "paulo",
            "whats",
            "app",
            "feliz",
            "natal",
            "ano",
            "novo",
            "doutor",
            "doutora",
            "dr",
            "dra",
            "sr",
            "sra",
            "dona",
            "golden",
            "cross",
            "care",
            "plus",
            "prevent",
            "senior",
            "notre",
            "dame",
            "american",
            "express",
            "blue",
            "med",
            "santa",
            "casa",
            "one",
            "health");

    @Override
    public Stream<Reason> find(Reply reply, Facts facts) {
        return reply.sentences().stream().flatMap(each -> find(each, facts));
    }

    private static Stream<Reason> find(Sentence sentence, Facts facts) {
        if (strangerWithTitle(sentence, facts) || wrongCouncil(sentence, facts) || wrongSpecialty(sentence, facts))
            return Stream.of(Reason.INVENTED_PRACTITIONER);
        return otherPerson(sentence, facts) ? Stream.of(Reason.PERSONAL_DATA) : Stream.empty();
    }

    private static boolean strangerWithTitle(Sentence sentence, Facts facts) {
        var people = facts.clinic().practitioners();
        var titled = TITLED.matcher(sentence.text())
                .results()
                .map(each -> names(each.group(1)))
                .anyMatch(each -> !isOneOf(each, people));
        var lower = LOWER.matcher(sentence.words())
                .results()
                .map(each -> each.group(1))
                .filter(each -> sentence.text().matches("(?s).*\\b[Dd]ra?\\.? [a-z].*"))
                .anyMatch(each -> each.length() > 3 && !isOneOf(List.of(each), people) && !PLAIN.contains(each));
        return titled || lower && sentence.text().equals(sentence.text().toLowerCase());
    }

    private static boolean isOneOf(List<String> names, List<Practitioner> people) {
        return people.stream().anyMatch(each -> names(each.name()).containsAll(names));
    }

    private static List<String> names(String name) {
        return Arrays.stream(Folding.fold(name).split("\\s+"))
                .filter(each -> each.length() > 2 || !each.matches("d[aeo]s?"))
                .toList();
    }

    private static boolean wrongCouncil(Sentence sentence, Facts facts) {
        var people = Mentions.in(sentence.folded(), facts.clinic()).people();
        return COUNCIL.matcher(sentence.words())
                .results()
                .map(each -> each.group(2) == null ? each.group(3) : each.group(2))
                .anyMatch(number -> !facts.numbers().contains(number)
                        || !people.isEmpty() && people.stream().noneMatch(each -> holds(each, number)));
    }

    private static boolean holds(Practitioner who, String number) {
        return who.council().contains(number) || number.equals(who.rqe());
    }

    private static boolean wrongSpecialty(Sentence sentence, Facts facts) {
        var people = Mentions.in(sentence.folded(), facts.clinic()).people();
        if (people.isEmpty()) return false;
        if (sentence.has(SPECIALIST) && people.stream().anyMatch(each -> each.rqe() == null)) return true;
        var own = people.stream()
                .flatMap(each -> each.specialties().stream())
                .map(each -> each.replace('_', ' '))
                .toList();
        return Specialties.in(sentence.words()).stream()
                        .anyMatch(each -> own.stream().noneMatch(mine -> Specialties.same(each, mine)))
                && !sentence.words().contains(" nao ");
    }

    /** Two words or more that look like a name and that neither the clinic nor ordinary speech knows. */
    private static boolean otherPerson(Sentence sentence, Facts facts) {
        return FULL.matcher(sentence.text())
                .results()
                .map(each -> names(each.group()))
                .anyMatch(each -> each.stream()
                                .filter(word -> !facts.knows(word) && !PLAIN.contains(word) && !Specialties.isOne(word))
                                .count()
                        >= 2);
    }
}
