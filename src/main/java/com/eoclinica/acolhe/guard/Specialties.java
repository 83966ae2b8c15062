package com.eoclinica.acolhe.guard;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The medical specialties and professions people name, as stems; the clinic's document says which of them it has. */
final class Specialties {

    private static final List<String> STEMS = List.of(
            "cardiolog",
            "dermatolog",
            "ortoped",
            "traumatolog",
            "pediatr",
            "neurolog",
            "neuropediatr",
            "urolog",
            "oftalmolog",
            "ginecolog",
            "obstetr",
            "psiquiatr",
            "psicolog",
            "endocrinolog",
            "gastroenterolog",
            "gastro",
            "otorrino",
            "nutrolog",
            "nutricion",
            "fisioterap",
            "odontolog",
            "dentist",
            "oncolog",
            "reumatolog",
            "pneumolog",
            "nefrolog",
            "hematolog",
            "infectolog",
            "angiolog",
            "geriatr",
            "alergolog",
            "alergist",
            "imunolog",
            "mastolog",
            "proctolog",
            "coloproctolog",
            "hepatolog",
            "fonoaudiolog",
            "quiropra",
            "acupuntur",
            "homeopat",
            "radiolog",
            "anestesi",
            "neurocirurg",
            "cirurgia plastica",
            "cirurgiao",
            "cirurgia vascular",
            "vascular",
            "clinica geral",
            "clinico geral",
            "terapeuta");
    private static final Pattern ANY = Pattern.compile(
            STEMS.stream().map(each -> each + "[a-z]*").collect(Collectors.joining("|", "(?<= )(?:", ")(?= )")));
    private static final Map<String, String> ALIKE =
            Map.of("clinico geral", "clinica geral", "traumatolog", "ortoped", "alergist", "alergolog");

    private Specialties() {}

    static List<String> in(String words) {
        return ANY.matcher(words).results().map(each -> each.group()).toList();
    }

    static boolean isOne(String word) {
        return ANY.matcher(" " + word + " ").find();
    }

    static boolean same(String one, String other) {
        return root(one).equals(root(other));
    }

    private static String root(String name) {
        var stem = STEMS.stream()
                .filter(name::startsWith)
                .max((a, b) -> a.length() - b.length())
                .orElse(name);
        return ALIKE.getOrDefault(stem, stem);
    }
}
