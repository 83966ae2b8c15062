package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Practitioner;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The practitioners a patient may mean by a name: every word said belongs to their name. */
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

    private static List<String> words(String name) {
        var bare = TITLE.matcher(Said.folded(name)).replaceAll(" ");
        return Arrays.stream(SPACES.split(bare.strip()))
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
