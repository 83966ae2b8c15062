package com.eoclinica.acolhe.guard;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.clinic.Practitioner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a text speaks of the clinic's services and people. */
record Mentions(List<Mention> all) {

    private static final Set<String> FILLERS = Set.of(
            "consulta", "consultas", "de", "da", "do", "em", "com", "a", "o", "e", "exame", "primeira", "retorno");

    /** @param services codes of the services meant */
    record Mention(int start, List<String> services, List<Practitioner> people) {}

    static Mentions in(String folded, Clinic clinic) {
        var found = new ArrayList<Mention>();
        for (var service : clinic.services())
            names(service)
                    .matcher(folded)
                    .results()
                    .forEach(each -> found.add(new Mention(each.start(), List.of(service.code()), List.of())));
        for (var who : clinic.practitioners())
            names(who)
                    .matcher(folded)
                    .results()
                    .forEach(each -> found.add(new Mention(each.start(), who.services(), List.of(who))));
        found.sort(Comparator.comparingInt(Mention::start));
        return new Mentions(found);
    }

    List<Practitioner> people() {
        return all.stream().flatMap(each -> each.people().stream()).distinct().toList();
    }

    /** What an amount at that place is about: the last thing named before it, else the first after it. */
    List<String> servicesAt(int place) {
        var before = all.stream()
                .filter(each -> each.start() < place)
                .map(Mention::start)
                .max(Comparator.naturalOrder());
        var nearest = before.or(() -> all.stream().map(Mention::start).findFirst());
        return nearest.stream()
                .flatMap(at -> all.stream().filter(each -> each.start() == at))
                .flatMap(each -> each.services().stream())
                .distinct()
                .toList();
    }

    private static Pattern names(HealthcareService service) {
        var words = Arrays.stream(Folding.fold(service.name()).split("[^a-z0-9]+"))
                .filter(each -> !FILLERS.contains(each))
                .map(each -> Pattern.quote(Facts.stem(each)) + "\\w*")
                .collect(Collectors.joining(" (?:\\w+ )?"));
        return Pattern.compile("\\b" + (words.isEmpty() ? Pattern.quote(Folding.fold(service.name())) : words));
    }

    private static Pattern names(Practitioner who) {
        var parts = Folding.fold(who.name()).split(" ");
        var last = parts[parts.length - 1];
        return Pattern.compile("\\b(?:(?:dra?|doutora?)\\.? )?(?:" + Pattern.quote(Folding.fold(who.name()))
                + "|(?:dra?|doutora?)\\.? (?:" + Pattern.quote(parts[0]) + "|" + Pattern.quote(last) + "))\\b");
    }
}
