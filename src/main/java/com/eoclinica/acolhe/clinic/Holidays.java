package com.eoclinica.acolhe.clinic;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days the clinic is closed: Brazil's national holidays, its state's, its own; minus those it works on.
 *
 * @param country Jollyday's calendar, {@code br}; null where no calendar applies
 * @param state the state's code ({@code sp}) when its holidays count too
 */
public record Holidays(@Nullable String country, @Nullable String state, List<Own> own, List<LocalDate> worked) {

    public static final Holidays NATIONAL = new Holidays("br", null, List.of(), List.of());
    public static final Holidays NONE = new Holidays(null, null, List.of(), List.of());

    public Holidays {
        own = own == null ? List.of() : own;
        worked = worked == null ? List.of() : worked;
    }

    public boolean isClosed(LocalDate day) {
        if (worked.contains(day)) return false;
        if (own.stream().anyMatch(each -> each.covers(day))) return true;
        return country != null && PublicHolidays.contains(country, state, day);
    }

    /** A closing of the clinic's own, both days inclusive: carnival, a bridge day, a week of works. */
    public record Own(
            LocalDate from, LocalDate to, @Nullable String name) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
