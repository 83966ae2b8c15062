package com.eoclinica.acolhe.channel;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Text as it may be kept: PostgreSQL has no NUL, and a lone surrogate is no character. */
final class CleanText {

    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {}

    static String of(String text) {
        if (text.chars().noneMatch(unit -> unit == 0 || Character.isSurrogate((char) unit))) return text;
        return text.codePoints()
                .map(point -> isNoCharacter(point) ? REPLACEMENT : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isNoCharacter(int point) {
        return point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /** Empty when it is not there, null or no text. */
    static String of(JsonNode node) {
        return of(node.asText(""));
    }

    static @Nullable String orNull(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank() ? of(node.asText()) : null;
    }
}
