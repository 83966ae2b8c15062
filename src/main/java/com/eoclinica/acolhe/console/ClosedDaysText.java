package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.clinic.Holidays;
import com.eoclinica.acolhe.clinic.InvalidClinic;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Days the clinic closes, one closing a line: {@code 24/12/2026 a 02/01/2027 Recesso}. */
final class ClosedDaysText {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern LINE =
            Pattern.compile("\\s*(\\d{2}/\\d{2}/\\d{4})(?:\\s+a\\s+(\\d{2}/\\d{2}/\\d{4}))?\\s*(.*)");

    private ClosedDaysText() {}

    static String write(List<Holidays.Own> closings) {
        return closings.stream().map(ClosedDaysText::line).collect(Collectors.joining("\n"));
    }

    private static String line(Holidays.Own closing) {
        var until = closing.to().equals(closing.from()) ? "" : " a " + DAY.format(closing.to());
        return (DAY.format(closing.from()) + until + " " + Objects.requireNonNullElse(closing.name(), "")).strip();
    }

    static ArrayNode read(String text) {
        var closings = JsonNodeFactory.instance.arrayNode();
        text.lines().filter(each -> !each.isBlank()).forEach(each -> add(closings, each));
        return closings;
    }

    private static void add(ArrayNode closings, String line) {
        var read = LINE.matcher(line);
        if (!read.matches()) throw new InvalidClinic(List.of(wrong(line)));
        var from = day(read.group(1), line);
        var until = read.group(2) == null ? from : day(read.group(2), line);
        closings.addObject()
                .put("from", from.toString())
                .put("to", until.toString())
                .put("name", read.group(3).isBlank() ? null : read.group(3).strip());
    }

    private static LocalDate day(String text, String line) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeException noSuchDay) {
            throw new InvalidClinic(List.of(wrong(line)));
        }
    }

    private static String wrong(String line) {
        return "Dias fechados, \"" + line.strip() + "\": escreva como \"24/12/2026 a 02/01/2027 Recesso\"";
    }
}
