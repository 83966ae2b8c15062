package com.eoclinica.acolhe.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One line of the rule file as a regular expression over a clause's words. */
final class Phrase {

    private static final String GAP = "(?: \\S+){0,5}?";

    private Phrase() {}

    static Pattern compile(String line, Map<String, String> classes) {
        var expression = Arrays.stream(line.strip().split("\\s+"))
                .map(slot -> slot.equals("..") ? GAP : " " + slot(slot, classes))
                .collect(Collectors.joining());
        return Pattern.compile(expression + "(?= )");
    }

    /** All of a class or a list as one pattern, each word whole. */
    static Pattern any(String options) {
        return Pattern.compile(" " + slot(options, Map.of()) + "(?= )");
    }

    private static String slot(String slot, Map<String, String> classes) {
        return options(slot, classes).stream().map(Phrase::option).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static List<String> options(String slot, Map<String, String> classes) {
        return Arrays.stream(slot.split("\\|"))
                .map(String::strip)
                .flatMap(each -> each.startsWith("@")
                        ? options(known(each.substring(1), classes), classes).stream()
                        : List.of(each).stream())
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String known(String name, Map<String, String> classes) {
        var options = classes.get(name);
        if (options == null) throw new IllegalStateException("reply rules: no class @" + name);
        return options;
    }

    private static String option(String option) {
        if (option.equals("#number")) return "\\d+(?:[.,]\\d+)?";
        return option.replace("_", " ").replace("*", "[a-z]*");
    }
}
