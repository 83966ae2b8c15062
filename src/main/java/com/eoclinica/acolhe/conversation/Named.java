package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.understanding.Command;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What of the clinic a patient may mean: the practitioners of a name (every word said belongs to it), the services of a specialty. */
final class Named {

    private static final Pattern TITLE = Pattern.compile("\\b(?:dra?|doutora?|prof|profa)\\b\\.?");
    private static final Pattern SPACES = Pattern.compile("[\\s.,-]+");

    private Named() {}

    static List<Practitioner> in(Clinic clinic, String said) {
        var exact = clinic.practitioner(said).stream().toList();
        if (!exact.isEmpty()) return exact;
        var words = words(said);
        if (words.isEmpty()) return List.of();
        return clinic.practitioners().stream()
                .filter(each -> words(each.name()).containsAll(words))
                .toList();
    }

    /** The services of the specialty just said, else of the one being booked; all of them when none is known. */
    static List<HealthcareService> services(Scene scene) {
        var meant = scene.said(Command.SlotName.SPECIALTY)
                .or(() -> Optional.ofNullable(scene.dialog().details().value(Details.Detail.SPECIALTY)));
        var all = scene.clinic().services();
        var named = all.stream()
                .filter(each -> meant.filter(each.specialty()::equals).isPresent())
                .toList();
        return named.isEmpty() ? all : named;
    }

    private static List<String> words(String name) {
        var bare = TITLE.matcher(Said.folded(name)).replaceAll(" ");
        return Arrays.stream(SPACES.split(bare.strip()))
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
