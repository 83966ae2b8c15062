package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.clinic.InvalidClinic;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A week of hours as people write it, one day a line: {@code seg 08:00-12:00 13:00-18:00}. */
final class WeekText {

    private static final List<String> DAYS = List.of("seg", "ter", "qua", "qui", "sex", "sáb", "dom");
    private static final Pattern LINE = Pattern.compile(
            "\\s*(seg|ter|qua|qui|sex|s[áa]b|dom)\\S*((?:\\s+\\d{1,2}:\\d{2}\\s*-\\s*\\d{1,2}:\\d{2})+)\\s*");
    private static final Pattern STRETCH = Pattern.compile("(\\d{1,2}:\\d{2})\\s*-\\s*(\\d{1,2}:\\d{2})");

    private WeekText() {}

    static <T> String write(
            List<T> hours, Function<T, DayOfWeek> day, Function<T, LocalTime> from, Function<T, LocalTime> to) {
        return Stream.of(DayOfWeek.values())
                .map(each -> line(
                        each,
                        hours.stream().filter(one -> day.apply(one) == each).toList(),
                        from,
                        to))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static <T> String line(
            DayOfWeek day, List<T> hours, Function<T, LocalTime> from, Function<T, LocalTime> to) {
        if (hours.isEmpty()) return "";
        return hours.stream()
                .map(each -> from.apply(each) + "-" + to.apply(each))
                .collect(Collectors.joining(" ", DAYS.get(day.ordinal()) + " ", ""));
    }

    /** As the clinic's document has it. {@code whose} is named when a line is not understood. */
    static ArrayNode read(String text, String whose) {
        var week = JsonNodeFactory.instance.arrayNode();
        var lines = text.strip().lines().toList();
        IntStream.range(0, lines.size())
                .filter(each -> !lines.get(each).isBlank())
                .forEach(each -> add(week, lines.get(each), whose + ", linha " + (each + 1)));
        return week;
    }

    private static void add(ArrayNode week, String line, String where) {
        var read = LINE.matcher(line.toLowerCase(Locale.ROOT));
        if (!read.matches()) throw new InvalidClinic(List.of(where + ": escreva como \"seg 08:00-12:00 13:00-18:00\""));
        var day = DayOfWeek.values()[DAYS.indexOf(read.group(1).replace("sab", "sáb"))];
        var stretch = STRETCH.matcher(read.group(2));
        while (stretch.find())
            week.addObject()
                    .put("day", day.name())
                    .put("from", padded(stretch.group(1)))
                    .put("to", padded(stretch.group(2)));
    }

    private static String padded(String time) {
        return time.length() == "8:00".length() ? "0" + time : time;
    }
}
