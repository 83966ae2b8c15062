package com.eoclinica.acolhe.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days of a clinic, both ends included. */
public record Span(LocalDate from, LocalDate until) {

    private static final int DAYS_ONE_BY_ONE = 62;
    private static final int DAYS_BY_WEEK = 190;

    /** The other way round is meant well, too. */
    public static Span of(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? new Span(other, one) : new Span(one, other);
    }

    public static Span last(int days, LocalDate today) {
        return new Span(today.minusDays(days - 1L), today);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    /** As many days just before. */
    public Span before() {
        return new Span(from.minusDays(days()), from.minusDays(1));
    }

    /** {@code day}, {@code week} or {@code month}: what one point of a chart stands for. */
    public String grain() {
        if (days() <= DAYS_ONE_BY_ONE) return "day";
        return days() <= DAYS_BY_WEEK ? "week" : "month";
    }
}
