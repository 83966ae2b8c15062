package com.eoclinica.acolhe.understanding.when;

import com.eoclinica.acolhe.understanding.When.Grain;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Brazilian holidays by name, with "véspera de" and "dois dias antes do". */
record Holidays(LocalDate today) implements Rule {

    private static final HolidayManager BRAZIL =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BRAZIL));
    private static final int LONGEST_NAME = 4;
    private static final Map<String, IntFunction<LocalDate>> BY_NAME = new HashMap<>();

    static {
        fixed(12, 25, "natal");
        fixed(12, 31, "reveillon", "revellon");
        fixed(1, 1, "ano novo", "confraternizacao universal");
        fixed(1, 6, "dia de reis");
        fixed(4, 21, "tiradentes");
        fixed(5, 1, "dia do trabalho", "dia do trabalhador", "dia dos trabalhadores");
        fixed(6, 12, "dia dos namorados");
        fixed(6, 24, "sao joao", "festa junina");
        fixed(9, 7, "independencia", "sete de setembro");
        fixed(10, 12, "senhora aparecida", "aparecida", "dia das criancas");
        fixed(10, 15, "dia do professor", "dia dos professores");
        fixed(11, 2, "finados");
        fixed(11, 15, "proclamacao da republica", "proclamacao");
        fixed(11, 20, "consciencia negra", "zumbi");
        easter(0, "pascoa", "domingo de pascoa");
        easter(-47, "carnaval", "terca de carnaval", "terca gorda", "terca feira de carnaval");
        easter(-48, "segunda de carnaval", "segunda feira de carnaval");
        easter(-46, "quarta de cinzas", "quarta feira de cinzas", "cinzas");
        easter(-7, "domingo de ramos");
        easter(-2, "sexta santa", "sexta feira santa", "paixao de cristo", "sexta da paixao");
        easter(-1, "sabado de aleluia");
        easter(60, "corpus christi", "corpus cristi", "corpus");
        sunday(5, "dia das maes");
        sunday(8, "dia dos pais");
    }

    @Override
    public @Nullable Piece at(Words words, int i) {
        if (words.is(i, "vespera") || words.is(i, "antevespera")) {
            var name = at(words, i + 2);
            var before = words.is(i, "vespera") ? 1 : 2;
            return name instanceof Piece.Days days ? moved(i, days, -before) : null;
        }
        if (words.is(i, "dia", "seguinte") || words.is(i, "semana")) return beside(words, i);
        var offset = offset(words, i);
        return offset != null ? offset : named(words, i);
    }

    /** "dia seguinte ao natal", "na semana do natal". */
    private @Nullable Piece beside(Words words, int i) {
        var week = words.is(i, "semana");
        var at = week ? i + 1 : i + 2;
        if (!words.in(at, Set.of("do", "da", "de", "ao", "a"))) return null;
        if (!(named(words, at + 1) instanceof Piece.Days day)) return null;
        if (!week) return moved(i, day, 1);
        var monday = day.start().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Piece.Days(i, day.to(), monday, monday.plusWeeks(1), Grain.WEEK);
    }

    private @Nullable Piece offset(Words words, int i) {
        var count = Count.at(words, i);
        if (count == null || !words.in(count.to(), Set.of("dia", "dias"))) return null;
        var before = words.is(count.to() + 1, "antes");
        if (!before && !words.in(count.to() + 1, Set.of("depois", "apos"))) return null;
        var at = words.is(count.to() + 1, "apos") ? count.to() + 2 : count.to() + 3;
        var anchor = anchor(words, at);
        return anchor == null ? null : moved(i, anchor, before ? -count.value() : count.value());
    }

    private Piece.@Nullable Days anchor(Words words, int at) {
        if (at(words, at) instanceof Piece.Days days) return days;
        return new CalendarDates(today).at(words, at) instanceof Piece.Days days ? days : null;
    }

    private static Piece moved(int from, Piece.Days anchor, int days) {
        return Piece.Days.one(from, anchor.to(), anchor.start().plusDays(days));
    }

    private @Nullable Piece named(Words words, int i) {
        if (words.is(i, "feriado") && words.is(i + 1, "de")) return named(words, i + 2);
        for (var length = LONGEST_NAME; length > 0; length--) {
            var rule = words.is(i, "-") ? null : BY_NAME.get(phrase(words, i, length));
            if (rule != null) return Piece.Days.one(i, end(words, i, length), next(rule));
        }
        return null;
    }

    private static String phrase(Words words, int i, int length) {
        var phrase = new StringBuilder();
        for (int at = i, left = length; left > 0; at++) {
            if (words.is(at, "-")) continue;
            if (at >= words.size()) return "";
            phrase.append(phrase.isEmpty() ? "" : " ").append(words.at(at));
            left--;
        }
        return phrase.toString();
    }

    private static int end(Words words, int i, int length) {
        var at = i;
        for (var left = length; left > 0; at++) if (!words.is(at, "-")) left--;
        return at;
    }

    private LocalDate next(IntFunction<LocalDate> rule) {
        var day = rule.apply(today.getYear());
        return day.isBefore(today) ? rule.apply(today.getYear() + 1) : day;
    }

    private static void fixed(int month, int day, String... names) {
        for (var name : names) BY_NAME.put(name, MonthDay.of(month, day)::atYear);
    }

    private static void easter(int days, String... names) {
        for (var name : names) BY_NAME.put(name, year -> easterOf(year).plusDays(days));
    }

    private static void sunday(int month, String... names) {
        var second = TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.SUNDAY);
        for (var name : names)
            BY_NAME.put(name, year -> LocalDate.of(year, month, 1).with(second));
    }

    private static LocalDate easterOf(int year) {
        return BRAZIL.getHolidays(Year.of(year)).stream()
                .filter(holiday -> holiday.getPropertiesKey().endsWith("EASTER"))
                .findFirst()
                .orElseThrow()
                .getDate();
    }
}
