package com.eoclinica.acolhe.understanding.when;

import com.eoclinica.acolhe.understanding.When;
import com.eoclinica.acolhe.understanding.when.WhenReading.Contradiction;
import com.eoclinica.acolhe.understanding.when.WhenReading.Found;
import com.eoclinica.acolhe.understanding.when.WhenReading.Gone;
import com.eoclinica.acolhe.understanding.when.WhenReading.Impossible;
import com.eoclinica.acolhe.understanding.when.WhenReading.Nothing;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads when a patient wants to come out of what they wrote in Portuguese. */
public final class WhenReader {

    private static final Set<String> ALONE = Set.of(
            "ontem",
            "anteontem",
            "antes",
            "na",
            "no",
            "semana",
            "mes",
            "ano",
            "ultimo",
            "ultima",
            "segunda",
            "terca",
            "quarta",
            "quinta",
            "sexta",
            "sabado",
            "domingo",
            "dia");

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
        var pieces = new Scan(words, reference).pieces();
        var chosen = chosen(wanted(Run.group(words, pieces)));
        if (chosen != null) return reading(chosen);
        return pieces.size() == 1 && pieces.getFirst() instanceof Piece.Ignored only && bare(only)
                ? gone(only.gone(), words.evidence(only.from(), only.to()))
                : new Nothing();
    }

    /** "ontem", "na semana passada": hardly a word beside the day itself. */
    private boolean bare(Piece.Ignored day) {
        return day.from() < 2 && words.size() - day.to() < 2 && words.in(0, ALONE);
    }

    private static WhenReading gone(Piece.@Nullable Days days, String evidence) {
        if (days == null) return new Nothing();
        var start = days.start().atStartOfDay();
        return new Gone(new When(start, days.end().atStartOfDay(), days.grain(), null, null), evidence);
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

    private @Nullable Run chosen(List<Run> runs) {
        var bad = runs.stream().filter(Run::bad).findFirst();
        if (bad.isPresent()) return bad.get();
        var dated = dated(runs);
        var timed = timed(runs);
        if (dated.isEmpty()) return timed.or(() -> runs.stream().findFirst()).orElse(null);
        if (timed.isEmpty() || dated.get().timed()) return dated.get();
        return timed.get().from() < dated.get().from()
                ? timed.get().with(dated.get())
                : dated.get().with(timed.get());
    }

    /** The first day named; "semana que vem, sem falta na sexta" names one day in two places. */
    private static Optional<Run> dated(List<Run> runs) {
        var dated = runs.stream().filter(Run::dated).toList();
        if (dated.size() > 1 && dated.getFirst().wide() && dated.get(1).weekday())
            return Optional.of(dated.getFirst().with(dated.get(1)));
        return dated.stream().findFirst();
    }

    /** An hour with "depois das" or "até as" says more than one without. */
    private Optional<Run> timed(List<Run> runs) {
        var timed = runs.stream().filter(run -> run.timed() && !run.dated()).toList();
        return timed.stream()
                .filter(this::limited)
                .findFirst()
                .or(() -> timed.stream().findFirst());
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
