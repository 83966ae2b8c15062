package com.eoclinica.acolhe.guard;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day in a folded text, and perhaps until when: "das 7h às 19h", "às 14:30", "8 da manhã". */
record Hour(LocalTime from, @Nullable LocalTime to, int start, int end) {

    private static final String PART = "(?: ?da (manha|tarde|noite|madrugada))?";
    private static final String UNIT = "(?:h|hs|hrs|horas?)\\b";
    private static final String TIME =
            "(\\d{1,2})(?:(?::|h| horas e | e )([0-5]\\d)(?!\\d))?(?: ?" + UNIT + ")?" + PART;
    private static final Pattern RANGE = Pattern.compile("(das |de |entre as |entre |desde as |a partir das )?" + TIME
            + " ?(?:as|a|ao|ate as|ate ao|ate a|ate o|ate|e as|e|-) ?" + TIME + "(?![\\d/])");
    private static final Pattern SINGLE = Pattern.compile(
            "\\b(?:(as|a partir das|ate as|pelas|umas|desde as|antes das|depois das|apos as|para as|la pelas|as|ate o|ao) (\\d{1,2})(?:(?::|h) ?([0-5]\\d)?)?(?: ?"
                    + UNIT + ")?" + PART + "(?![\\d/.]| (?:ou (?:so |apenas )?um|consultas|delas|juntas))"
                    + "|(\\d{1,2})(?::|h)([0-5]\\d)(?!\\d)" + PART
                    + "|(\\d{1,2})(?: ?" + UNIT + ")? ?da (manha|tarde|noite|madrugada))");

    static List<Hour> ranges(String folded) {
        return RANGE.matcher(folded)
                .results()
                .filter(Hour::isClock)
                .flatMap(each -> range(each).stream())
                .toList();
    }

    static List<Hour> singles(String folded) {
        return SINGLE.matcher(blank(folded))
                .results()
                .flatMap(each -> single(each).stream())
                .toList();
    }

    static String without(String folded) {
        return SINGLE.matcher(blank(folded)).replaceAll(" hora ");
    }

    private static String blank(String folded) {
        return RANGE.matcher(folded)
                .replaceAll(each -> isClock(each) ? "-".repeat(each.group().length()) : "$0");
    }

    private static boolean isClock(MatchResult found) {
        var text = found.group();
        return text.matches(".*\\d ?(?:h|:|hora).*")
                || String.valueOf(found.group(1)).startsWith("das");
    }

    private static Optional<Hour> range(MatchResult found) {
        var from = time(found.group(2), found.group(3), found.group(4));
        var to = time(found.group(5), found.group(6), found.group(7));
        if (from.isEmpty() || to.isEmpty()) return Optional.empty();
        var until = to.get().isBefore(from.get()) && to.get().getHour() < 12
                ? to.get().plusHours(12)
                : to.get();
        return Optional.of(new Hour(from.get(), until, found.start(), found.end()));
    }

    private static Optional<Hour> single(MatchResult found) {
        var at = found.group(2) != null
                ? time(found.group(2), found.group(3), found.group(4))
                : found.group(5) != null
                        ? time(found.group(5), found.group(6), found.group(7))
                        : time(found.group(8), null, found.group(9));
        return at.map(each -> new Hour(each, null, found.start(), found.end()));
    }

    private static Optional<LocalTime> time(String hour, @Nullable String minute, @Nullable String part) {
        int h = Integer.parseInt(hour);
        int m = minute == null ? 0 : Integer.parseInt(minute);
        if (part != null && (part.equals("tarde") || part.equals("noite")) && h < 12) h += 12;
        return h > 23 || m > 59 ? Optional.empty() : Optional.of(LocalTime.of(h, m));
    }
}
