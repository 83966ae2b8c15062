package com.eoclinica.acolhe.guard;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days of the week a folded text names: "de segunda a sexta", "aos sábados", "dias úteis", "todos os dias". */
record Days(Set<DayOfWeek> days, int start, int end) {

    private static final String DAY = "(segunda|terca|quarta|quinta|sexta|sabado|domingo)s?(?:[- ]feiras?)?\\b";
    private static final String NOT_DAY = "(?! (?:via|opcao|opiniao|vez|consulta|etapa|parcela|dose|parte)\\b)";
    private static final Pattern NAMED =
            Pattern.compile("\\b" + DAY + "(?: (?:a|ate(?: a| o)?|ao) (?:a |o )?" + DAY + ")?" + NOT_DAY
                    + "|\\b(dias? uteis|durante a semana|dias? de semana|meio da semana)\\b|\\b(todos os dias|todo dia|diariamente|7 dias)\\b"
                    + "|\\b(fim de semana|fins de semana|finais de semana|final de semana)\\b");
    private static final List<String> NAMES =
            List.of("segunda", "terca", "quarta", "quinta", "sexta", "sabado", "domingo");

    static List<Days> in(String folded) {
        var found = new ArrayList<Days>();
        NAMED.matcher(folded).results().forEach(each -> found.add(of(each)));
        return found;
    }

    private static Days of(MatchResult found) {
        return new Days(days(found), found.start(), found.end());
    }

    private static Set<DayOfWeek> days(MatchResult found) {
        if (found.group(3) != null) return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        if (found.group(4) != null) return EnumSet.allOf(DayOfWeek.class);
        if (found.group(5) != null) return EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        var first = day(found.group(1));
        if (found.group(2) == null) return EnumSet.of(first);
        var last = day(found.group(2));
        return first.compareTo(last) <= 0 ? EnumSet.range(first, last) : EnumSet.of(first, last);
    }

    private static DayOfWeek day(String name) {
        return DayOfWeek.of(NAMES.indexOf(name) + 1);
    }
}
