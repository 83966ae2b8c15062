package com.eoclinica.acolhe.understanding.when;

import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The hours a run names, each moved to the half of the day it was meant in. */
record Hours(
        @Nullable LocalTime first,
        @Nullable LocalTime last,
        boolean minutes,
        @Nullable Mark mark,
        Piece.@Nullable Part part) {

    static Hours of(Words words, Run run, ClinicHours clinic) {
        var part = run.pieces().stream()
                .filter(Piece.Part.class::isInstance)
                .map(Piece.Part.class::cast)
                .findFirst()
                .orElse(null);
        var clocks = run.pieces().stream()
                .filter(Piece.Clock.class::isInstance)
                .map(Piece.Clock.class::cast)
                .toList();
        if (clocks.isEmpty()) return new Hours(null, null, false, null, part);
        var clock = clocks.getFirst();
        var first = time(clock, part, clinic);
        var range = clocks.size() > 1 && ranged(words, clock, clocks.get(1));
        var last = range ? after(first, time(clocks.get(1), part, clinic)) : null;
        var mark = range ? null : Mark.before(words, clock, Math.max(0, clock.from() - 4));
        return new Hours(first, last, clock.minute() != 0, mark, part);
    }

    private static boolean ranged(Words words, Piece.Clock first, Piece.Clock next) {
        for (var i = first.to(); i < next.from(); i++) {
            if (words.in(i, Set.of("a", "as", "ate", "-", "–"))) return true;
            if (words.is(i, "e")) return words.is(first.from() - 1, "entre") || words.is(first.from() - 2, "entre");
        }
        return false;
    }

    private static @Nullable LocalTime after(LocalTime first, LocalTime last) {
        if (last.isAfter(first)) return last;
        return last.getHour() < 12 && last.plusHours(12).isAfter(first) ? last.plusHours(12) : null;
    }

    private static LocalTime time(Piece.Clock clock, Piece.@Nullable Part part, ClinicHours clinic) {
        if (clock.exact()) return LocalTime.of(clock.hour(), clock.minute());
        var hour = part == null ? clinic.hourMeant(clock.hour(), clock.minute()) : inPart(clock.hour(), part);
        return LocalTime.of(hour, clock.minute());
    }

    private static int inPart(int hour, Piece.Part part) {
        return switch (part.name()) {
            case MANHA -> hour;
            case MADRUGADA -> hour == 12 ? 0 : hour;
            case TARDE -> hour < 12 ? hour + 12 : hour;
            case NOITE -> hour >= 5 && hour < 12 ? hour + 12 : hour == 12 ? 0 : hour;
        };
    }
}
