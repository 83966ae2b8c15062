package com.eoclinica.acolhe.understanding.when;

import com.eoclinica.acolhe.understanding.DayPart;
import com.eoclinica.acolhe.understanding.When.Grain;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A fragment of an expression, from one token up to but not including another. */
sealed interface Piece {

    int from();

    int to();

    record Days(int from, int to, LocalDate start, LocalDate end, Grain grain) implements Piece {

        static Days one(int from, int to, LocalDate day) {
            return new Days(from, to, day, day.plusDays(1), Grain.DAY);
        }
    }

    record Weekday(int from, int to, DayOfWeek name, LocalDate day) implements Piece {}

    record Moment(int from, int to, LocalDateTime start, Grain grain) implements Piece {}

    /** {@code exact} when the hour was written so that clinic hours cannot move it. */
    record Clock(int from, int to, int hour, int minute, boolean exact) implements Piece {}

    record Part(int from, int to, DayPart name, LocalTime start, LocalTime end) implements Piece {}

    /** A date or hour that does not exist. */
    record Bad(int from, int to) implements Piece {}

    /** Time gone by, a birth date, a frequency: swallowed so that nothing else reads it. */
    record Ignored(int from, int to, @Nullable Days gone) implements Piece {

        Ignored(int from, int to) {
            this(from, to, null);
        }
    }
}
