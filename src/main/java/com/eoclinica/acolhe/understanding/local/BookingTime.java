package com.eoclinica.acolhe.understanding.local;

import com.eoclinica.acolhe.understanding.Command.CannotHandle;
import com.eoclinica.acolhe.understanding.when.WhenReader;
import com.eoclinica.acolhe.understanding.when.WhenReading.Contradiction;
import com.eoclinica.acolhe.understanding.when.WhenReading.Found;
import com.eoclinica.acolhe.understanding.when.WhenReading.Gone;
import com.eoclinica.acolhe.understanding.when.WhenReading.Impossible;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The seam to the reader of dates: the words that name a time, and the stretch of time they mean. */
final class BookingTime {

    private static final Pattern DATE =
            Pattern.compile("\\b(?:depois de amanha|hoje|hj|amanha|amnh|(?:proxima |nesta |essa |esta"
                    + " )?(?:segunda|terca|quarta|quinta|sexta)(?:[- ]feira)?(?: que vem)?(?! opcao| via|"
                    + " vez)|sabado|domingo|semana que vem|proxima semana|essa semana|mes que vem|fim de semana|dia"
                    + " \\d{1,2}(?:\\s?(?:/|de )\\s?(?:\\d{1,2}|[a-z]+))?|\\d{1,2}/\\d{1,2}(?!\\d|/))");
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d/])([01]?\\d|2[0-3])\\s?(?:hrs|hs|hr|horas|hora|h|:)\\s?([0-5]\\d)?(?![\\d])|\\b(?:as|pelas|la"
                    + " pelas|umas|das)\\s([01]?\\d|2[0-3])(?::([0-5]\\d))?(?![\\d/])(?= |$|[,.!?])");
    private static final Pattern PART =
            Pattern.compile("(?<!\\bboa )\\b(madrugada|manha|manhazinha|tarde|tardezinha|noite|noitinha)\\b");
    private static final Map<String, String> PARTS =
            Map.of("manhazinha", "manha", "tardezinha", "tarde", "noitinha", "noite");

    /** The stretch of time meant, with the words it rests on; nothing when it can't be, or contradicts itself. */
    Optional<Found> when(String text, LocalDateTime reference) {
        return WhenReader.read(text, reference) instanceof Found found ? Optional.of(found) : Optional.empty();
    }

    /** Why a time that was named can't be used: the patient must be asked. */
    Optional<CannotHandle> problem(String text, LocalDateTime reference) {
        return switch (WhenReader.read(text, reference)) {
            case Impossible impossible -> Optional.of(new CannotHandle("impossible-date", impossible.evidence()));
            case Gone gone -> Optional.of(new CannotHandle("past-date", gone.evidence()));
            case Contradiction twice -> Optional.of(new CannotHandle("contradictory-date", twice.evidence()));
            default -> Optional.empty();
        };
    }

    List<Slot> read(Plain text) {
        var slots = new ArrayList<Slot>();
        text.find(DATE).ifPresent(match -> slots.add(new Slot("date_text", text.span(match), text.span(match))));
        text.find(TIME).ifPresent(match -> slots.add(new Slot("time", time(match), text.span(match))));
        text.find(PART)
                .ifPresent(match -> slots.add(
                        new Slot("part", PARTS.getOrDefault(match.group(1), match.group(1)), text.span(match))));
        return slots;
    }

    private static String time(MatchResult match) {
        var hour = match.group(1) != null ? match.group(1) : match.group(3);
        var minute = match.group(2) != null ? match.group(2) : match.group(4);
        return "%02d:%02d".formatted(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
    }
}
