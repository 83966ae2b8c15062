package com.eoclinica.acolhe.understanding.when;

import com.eoclinica.acolhe.understanding.When;
import com.eoclinica.acolhe.understanding.When.Grain;
import com.eoclinica.acolhe.understanding.When.Open;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Joins the days and hours of a run into one stretch of time. */
record Resolver(LocalDateTime reference) {

    /** How far "a partir de segunda" reaches; the search for a slot has its own, nearer horizon. */
    private static final int HORIZON_YEARS = 1;

    @Nullable
    When when(Run run, Dates dates, Hours hours) {
        var days = dates.days();
        if (days == null && hours.first() == null && hours.part() == null) return moment(run);
        if (days == null) days = nearest(hours);
        if (hours.first() != null) return clock(days, dates.mark(), hours, hours.first());
        return hours.part() == null ? whole(days, dates.mark()) : part(days, dates.mark(), hours.part());
    }

    private @Nullable When moment(Run run) {
        return run.pieces().stream().anyMatch(Piece.Moment.class::isInstance)
                ? moment((Piece.Moment) run.pieces().getFirst())
                : null;
    }

    private When moment(Piece.Moment moment) {
        var start = moment.start();
        if (moment.grain() == Grain.SECOND) return new When(start, start.plusSeconds(1), Grain.SECOND, null, null);
        return start.isAfter(reference)
                ? new When(start, start.plusMinutes(1), Grain.MINUTE, null, null)
                : new When(start, start.plusYears(HORIZON_YEARS), Grain.MINUTE, null, Open.AFTER);
    }

    /** Today while that hour or part is still to come, else tomorrow. */
    private Piece.Days nearest(Hours hours) {
        var today = reference.toLocalDate();
        var last = hours.first() == null && hours.part() != null ? hours.part().end() : hours.first();
        var open = hours.mark() != null && hours.mark().open() == Open.AFTER;
        var gone = last != null && !last.equals(LocalTime.MIDNIGHT) && !open && !last.isAfter(reference.toLocalTime());
        var midnight = LocalTime.MIDNIGHT.equals(hours.first());
        return Piece.Days.one(0, 0, gone || midnight ? today.plusDays(1) : today);
    }

    private When clock(Piece.Days days, @Nullable Mark dateMark, Hours hours, LocalTime first) {
        var grain = hours.minutes() ? Grain.MINUTE : Grain.HOUR;
        var name = hours.part() == null ? null : hours.part().name();
        var start = days.start().atTime(first);
        if (hours.last() != null) return new When(start, days.start().atTime(hours.last()), grain, name, null);
        var mark = hours.mark() == null ? dateMark : hours.mark();
        if (mark == null)
            return new When(start, hours.minutes() ? start.plusMinutes(1) : start.plusHours(1), grain, name, null);
        if (mark.open() == Open.AFTER) return new When(start, days.end().atStartOfDay(), grain, name, Open.AFTER);
        return new When(days.start().atStartOfDay(), start, grain, name, Open.BEFORE);
    }

    private When part(Piece.Days days, @Nullable Mark mark, Piece.Part part) {
        if (!days.end().equals(days.start().plusDays(1))) {
            return new When(days.start().atStartOfDay(), days.end().atStartOfDay(), days.grain(), part.name(), null);
        }
        var start = days.start().atTime(part.start());
        var until = part.end().equals(LocalTime.MIDNIGHT) ? days.end() : days.start();
        if (mark == Mark.FROM) return new When(start, horizon(days.start()), Grain.PART, part.name(), Open.AFTER);
        return new When(start, until.atTime(part.end()), Grain.PART, part.name(), null);
    }

    private When whole(Piece.Days days, @Nullable Mark mark) {
        var start = days.start();
        var today = reference.toLocalDate();
        return switch (mark) {
            case null -> when(start, days.end(), days.grain(), null);
            case AFTER -> when(days.end(), horizon(days.end()).toLocalDate(), days.grain(), Open.AFTER);
            case FROM -> when(start, horizon(start).toLocalDate(), days.grain(), Open.AFTER);
            case BEFORE -> when(today, start, days.grain(), Open.BEFORE);
            case UNTIL -> when(today, days.end(), days.grain(), Open.BEFORE);
        };
    }

    private static LocalDateTime horizon(LocalDate start) {
        return start.plusYears(HORIZON_YEARS).atStartOfDay();
    }

    private static When when(LocalDate start, LocalDate end, Grain grain, @Nullable Open open) {
        return new When(start.atStartOfDay(), end.atStartOfDay(), grain, null, open);
    }
}
