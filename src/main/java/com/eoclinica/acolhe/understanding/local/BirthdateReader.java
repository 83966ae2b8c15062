package com.eoclinica.acolhe.understanding.local;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a date of birth; one that cannot be, like 31/02 or a day to come, is {@code invalid}. */
final class BirthdateReader {

    private static final List<String> MONTHS =
            List.of("jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![\\d.])(\\d{1,2})(?: do (?:mes )?| de |\\s?[/.,\\- ]\\s?)(\\d{1,2})(?: de | do |\\s?[/.,\\- ]\\s?)(?:ano de )?(\\d{4}|\\d{2})(?!\\d|[/-]\\d)");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern RUN = Pattern.compile("(?<!\\d)(\\d{2})(\\d{2})(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\d)(\\d{1,2}|primeiro)[oº°]?[\\s/.,-]+(?:de\\s+)?(jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)[a-z]*\\.?[\\s/.,-]+(?:de\\s+|do"
                    + " ano(?: de)?\\s+)?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern SAID =
            Pattern.compile("\\b(?:nasci|nasc|nascid[oa]|nascimento|nasceu|dn|aniversario)\\b");

    Optional<Slot> read(Plain message, @Nullable String context, LocalDate today) {
        var asked = "ask_birthdate".equals(context) || message.has(SAID);
        return read(asked ? SpokenNumbers.said(message) : message, asked, today);
    }

    private static Optional<Slot> read(Plain text, boolean asked, LocalDate today) {
        return text.find(ISO)
                .map(match -> slot(text, match, match.group(3), match.group(2), match.group(1), today))
                .or(() -> text.find(NAMED)
                        .map(match -> slot(text, match, match.group(1), month(match.group(2)), match.group(3), today)))
                .or(() -> text.find(NUMBERS).map(match -> numbers(text, match, today)))
                .or(() -> asked ? text.find(RUN).map(match -> numbers(text, match, today)) : Optional.empty())
                .filter(slot -> asked || longAgo(slot, today));
    }

    private static Slot numbers(Plain text, MatchResult match, LocalDate today) {
        return slot(text, match, match.group(1), match.group(2), match.group(3), today);
    }

    private static boolean longAgo(Slot slot, LocalDate today) {
        return slot.value() instanceof String value
                && !value.equals("invalid")
                && LocalDate.parse(value).isBefore(today.minusMonths(1));
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name) + 1);
    }

    private static Slot slot(Plain text, MatchResult match, String day, String month, String year, LocalDate today) {
        return new Slot("birthdate", value(day, month, year, today), text.span(match));
    }

    private static String value(String day, String month, String year, LocalDate today) {
        try {
            var number = day.equals("primeiro") ? 1 : Integer.parseInt(day);
            var date = LocalDate.of(year(year, today), Integer.parseInt(month), number);
            return date.isAfter(today) || date.getYear() < today.getYear() - 120 ? "invalid" : date.toString();
        } catch (DateTimeException noSuchDay) {
            return "invalid"; // the patient is asked again
        }
    }

    private static int year(String digits, LocalDate today) {
        var year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year + (year > today.getYear() % 100 ? 1900 : 2000);
    }
}
