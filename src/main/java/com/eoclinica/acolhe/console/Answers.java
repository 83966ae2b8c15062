package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.desk.CannedAnswer;
import com.eoclinica.acolhe.desk.CannedAnswers;
import com.eoclinica.acolhe.shared.ClinicId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Ready answers with their places filled for one patient. */
@Component
class Answers {

    static final int LONGEST_TITLE = 60;
    static final int LONGEST = 1000;

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final List<String> PLACES = List.of("paciente", "clinica", "endereco", "telefone");

    private final CannedAnswers answers;
    private final Clinics clinics;

    Answers(CannedAnswers answers, Clinics clinics) {
        this.answers = answers;
        this.clinics = clinics;
    }

    /** @param patient the name they are greeted by; empty when nobody knows it */
    List<CannedAnswer> filled(ClinicId clinic, String patient) {
        var values = values(clinics.get(clinic), patient);
        return answers.of(clinic).stream()
                .map(each -> new CannedAnswer(each.id(), each.title(), fill(each.words(), values), each.version()))
                .toList();
    }

    /** Why an answer cannot be kept like that. */
    static Optional<String> problem(String title, String words) {
        if (title.isBlank() || words.isBlank()) return Optional.of("Dê um título e escreva a resposta.");
        if (title.length() > LONGEST_TITLE || words.length() > LONGEST)
            return Optional.of("O título cabe em 60 letras e a resposta em 1.000.");
        var unknown = PLACE.matcher(words)
                .results()
                .map(each -> each.group(1))
                .filter(each -> !PLACES.contains(each))
                .findFirst();
        return unknown.map(each -> "Não existe {" + each + "}. Use {paciente}, {clinica}, {endereco} ou {telefone}.");
    }

    private static Map<String, String> values(Clinic clinic, String patient) {
        return Map.of(
                "paciente",
                patient,
                "clinica",
                clinic.name(),
                "endereco",
                clinic.address(),
                "telefone",
                clinic.phone());
    }

    /** Without a name "Olá, {paciente}!" is "Olá!". */
    private static String fill(String words, Map<String, String> values) {
        var named = values.getOrDefault("paciente", "").isEmpty() ? words.replace(", {paciente}", "") : words;
        return PLACE.matcher(named)
                .replaceAll(each -> Matcher.quoteReplacement(values.getOrDefault(each.group(1), "")));
    }
}
