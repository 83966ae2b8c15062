package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.conversation.Misread;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was accepted, written as the files take it that the reader learns from and the tests play. */
final class Lesson {

    private static final Pattern PERSONAL = Pattern.compile("\\d{4,}|@|\\n");
    private static final int LONGEST = 200;

    private Lesson() {}

    /** Whether a phrase may be kept: short, and without anything that looks like a number or an address of somebody. */
    static boolean isFit(String phrase) {
        return !phrase.isBlank()
                && phrase.length() <= LONGEST
                && !PERSONAL.matcher(phrase).find();
    }

    /** As {@code understanding/intents.txt}: the phrases below their {@code [intent]}. */
    static String examples(List<Misread> accepted) {
        return byIntent(accepted).entrySet().stream()
                .map(each -> "[" + each.getKey() + "]\n" + each.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> byIntent(List<Misread> accepted) {
        return accepted.stream()
                .collect(Collectors.groupingBy(
                        Misread::meant,
                        TreeMap::new,
                        Collectors.mapping(each -> each.phrase() + "\n", Collectors.joining())));
    }

    /** As {@code tests/conversations}: what must be heard is for the one who reviews it to say. */
    static String dialogues(List<Misread> accepted, ObjectMapper json) {
        return accepted.stream()
                .map(each -> """
                        - name: %s
                          # under review: meant %s, was read as %s; say what must be heard
                          steps:
                            - {says: %s, hears: "?"}
                          end: {}
                        """.formatted(
                                quoted(each.phrase(), json),
                                each.meant(),
                                each.readAs().isEmpty() ? "nothing" : each.readAs(),
                                quoted(each.phrase(), json)))
                .collect(Collectors.joining());
    }

    /** What JSON quotes is quoted for YAML, too. */
    private static String quoted(@Nullable String text, ObjectMapper json) {
        try {
            return json.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a text cannot be quoted", e);
        }
    }
}
