package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.experiment.LiveTests;
import com.eoclinica.acolhe.patient.Patient;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The words of a message for one patient: those of a test the patient is part of, the clinic's own, or the usual ones. */
@Component
public class Wordings {

    private static final Locale BRAZIL = Locale.of("pt", "BR");
    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*}");

    private final LiveTests tests;
    private final ClinicWordings own;

    Wordings(LiveTests tests, ClinicWordings own) {
        this.tests = tests;
        this.own = own;
    }

    String of(Patient to, String template, Object... values) {
        return tests.words(to.clinicId(), template, to.id())
                .or(() -> own.of(to.clinicId(), template))
                .map(words -> new MessageFormat(words.replace("'", "''"), BRAZIL).format(values))
                .orElseGet(() -> Texts.of(template, values));
    }

    /** The usual words, with their places ({@code {0}}) open. */
    public String usual(String template) {
        return Texts.open(template);
    }

    /** Other words must name the same facts, each at least once, and no others. */
    public boolean fits(String template, String words) {
        return places(usual(template)).equals(places(words))
                && words.replaceAll("\\{\\d}", "").matches("[^{}]*");
    }

    /** The places of these words, in order. */
    public static Set<String> places(String words) {
        return PLACE.matcher(words).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
