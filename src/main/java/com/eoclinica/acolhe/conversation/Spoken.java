package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.clinic.OpeningHours;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Dates, prices and lists as people in Brazil say them. */
public final class Spoken {

    private static final Locale BRAZIL = Locale.of("pt", "BR");

    private Spoken() {}

    public static String moment(LocalDateTime at) {
        var day = at.getDayOfMonth() == 1 ? "1º" : String.valueOf(at.getDayOfMonth());
        var hour = at.getMinute() == 0 ? at.getHour() + "h" : "%dh%02d".formatted(at.getHour(), at.getMinute());
        var before = at.getHour() == 1 ? "à " : "às ";
        return day(at.getDayOfWeek()) + ", " + day + " de " + at.getMonth().getDisplayName(TextStyle.FULL, BRAZIL)
                + ", " + before + hour;
    }

    static String price(int cents) {
        return String.format(BRAZIL, "R$ %,.2f", cents / 100.0);
    }

    static String hours(OpeningHours each) {
        return "• " + day(each.day()) + ": " + each.from() + "–" + each.to();
    }

    static String specialty(String code) {
        return switch (code) {
            case "clinica_geral" -> "Clínica geral";
            case "otorrino" -> "Otorrinolaringologia";
            default -> code.substring(0, 1).toUpperCase(BRAZIL) + code.substring(1);
        };
    }

    static String numbered(List<Offer.Option> options) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> (i + 1) + ". " + options.get(i).label())
                .collect(Collectors.joining("\n"));
    }

    private static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, BRAZIL);
    }
}
