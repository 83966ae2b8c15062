package com.eoclinica.acolhe.understanding.when;

import com.eoclinica.acolhe.understanding.When;
import com.eoclinica.acolhe.understanding.when.WhenReading.Contradiction;
import com.eoclinica.acolhe.understanding.when.WhenReading.Found;
import com.eoclinica.acolhe.understanding.when.WhenReading.Impossible;
import com.eoclinica.acolhe.understanding.when.WhenReading.Nothing;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads when a patient wants to come out of what they wrote in Portuguese. */
public final class WhenReader {

    private final Words words;
    private final LocalDateTime reference;
    private final ClinicHours clinic;

    private WhenReader(String text, LocalDateTime reference, ClinicHours clinic) {
        this.words = new Words(text);
        this.reference = reference;
        this.clinic = clinic;
    }

    public static WhenReading read(String text, LocalDateTime reference) {
        return read(text, reference, ClinicHours.USUAL);
    }

    public static WhenReading read(String text, LocalDateTime reference, ClinicHours clinic) {
        return new WhenReader(text, reference, clinic).read();
    }

    private WhenReading read() {
        var wanted = wanted(Run.group(words, new Scan(words, reference).pieces()));
        var chosen = chosen(wanted);
        return chosen == null ? new Nothing() : reading(chosen);
    }

    private List<Run> wanted(List<Run> runs) {
        var wanted = new ArrayList<Run>();
        var bound = 0;
        for (var run : runs) {
            if (!Denial.of(words, run, bound) || limited(run)) wanted.add(run);
            bound = run.to();
        }
        return wanted;
    }

    /** "não posso depois das 16h" refuses a side, not the hour. */
    private boolean limited(Run run) {
        return !run.dated() && Hours.of(words, run, clinic).mark() != null;
    }

    private static @Nullable Run chosen(List<Run> runs) {
        var bad = runs.stream().filter(Run::bad).findFirst();
        if (bad.isPresent()) return bad.get();
        var dated = runs.stream().filter(Run::dated).findFirst();
        var timed = runs.stream().filter(run -> run.timed() && !run.dated()).findFirst();
        if (dated.isEmpty()) return timed.or(() -> runs.stream().findFirst()).orElse(null);
        if (timed.isEmpty() || dated.get().timed()) return dated.get();
        return timed.get().from() < dated.get().from()
                ? timed.get().with(dated.get())
                : dated.get().with(timed.get());
    }

    private WhenReading reading(Run run) {
        var evidence = words.evidence(run.from(), run.to());
        if (run.bad()) return new Impossible(evidence);
        var dates = Dates.of(words, run);
        var hours = Denial.of(words, run, 0) && limited(run) ? flipped(run) : Hours.of(words, run, clinic);
        if (!dates.contradiction().isEmpty()) return new Contradiction(evidence, readings(run, dates, hours));
        var when = new Resolver(reference).when(run, dates, hours);
        return when == null ? new Nothing() : new Found(when, evidence);
    }

    private Hours flipped(Run run) {
        var hours = Hours.of(words, run, clinic);
        var mark = hours.mark() == null ? null : hours.mark().flipped();
        return new Hours(hours.first(), hours.last(), hours.minutes(), mark, hours.part());
    }

    private List<When> readings(Run run, Dates dates, Hours hours) {
        var resolver = new Resolver(reference);
        var readings = new ArrayList<When>();
        for (var days : dates.contradiction()) {
            var when = resolver.when(run, new Dates(days, null, List.of()), hours);
            if (when != null) readings.add(when);
        }
        return List.copyOf(readings);
    }
}
