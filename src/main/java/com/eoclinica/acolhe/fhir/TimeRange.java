package com.eoclinica.acolhe.fhir;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A FHIR date search ({@code ge2027-01-05}, {@code lt2027-01-06T12:00:00-03:00}); several narrow each other. Dates are
 * days of the clinic.
 *
 * @param from inclusive, or null
 * @param until exclusive, or null
 */
record TimeRange(@Nullable Instant from, @Nullable Instant until) {

    static TimeRange of(String name, List<String> values, ZoneId zone) {
        var range = new TimeRange(null, null);
        for (var value : values) {
            try {
                range = range.and(one(name, value, zone));
            } catch (DateTimeException e) {
                throw FhirProblem.badParameter(
                        name, "not a date that exists; give YYYY-MM-DD or an instant with seconds and an offset");
            }
        }
        return range;
    }

    private static TimeRange one(String name, String value, ZoneId zone) {
        var hasPrefix = !value.isEmpty() && Character.isLetter(value.charAt(0));
        var prefix = hasPrefix ? value.substring(0, Math.min(2, value.length())) : "eq";
        var stretch = stretch(hasPrefix ? value.substring(prefix.length()) : value, zone);
        return switch (prefix) {
            case "eq" -> stretch;
            case "ge" -> new TimeRange(stretch.from, null);
            case "gt" -> new TimeRange(stretch.until, null);
            case "le" -> new TimeRange(null, stretch.until);
            case "lt" -> new TimeRange(null, stretch.from);
            default -> throw FhirProblem.badParameter(name, "the prefix is one of eq, ge, gt, le, lt");
        };
    }

    /** A plus sign that came unescaped arrives as a space. */
    private static TimeRange stretch(String text, ZoneId zone) {
        if (text.contains("T")) {
            var at = OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
            return new TimeRange(at, at.plusSeconds(1));
        }
        var first = text.length() == 7 ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text);
        var next = text.length() == 7 ? first.plusMonths(1) : first.plusDays(1);
        return new TimeRange(
                first.atStartOfDay(zone).toInstant(), next.atStartOfDay(zone).toInstant());
    }

    private TimeRange and(TimeRange other) {
        return new TimeRange(
                from == null || other.from != null && other.from.isAfter(from) ? other.from : from,
                until == null || other.until != null && other.until.isBefore(until) ? other.until : until);
    }
}
