package com.eoclinica.acolhe.clinic;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holidays by law, computed once a year and place. */
final class PublicHolidays {

    /** Jollyday lists them, the law does not: each clinic decides whether it closes (ponto facultativo). */
    private static final Set<String> OPTIONAL =
            Set.of("christian.CARNIVAL", "christian.ASH_WEDNESDAY", "christian.CORPUS_CHRISTI");

    private static final Map<Place, Set<LocalDate>> KNOWN = new ConcurrentHashMap<>();

    private PublicHolidays() {}

    static boolean contains(String country, @Nullable String state, LocalDate day) {
        var place = new Place(country, state == null ? "" : state, day.getYear());
        return KNOWN.computeIfAbsent(place, PublicHolidays::of).contains(day);
    }

    /** The codes of a country's states. */
    static Set<String> states(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country))
                .getCalendarHierarchy()
                .getChildren()
                .keySet();
    }

    private static Set<LocalDate> of(Place place) {
        var manager = HolidayManager.getInstance(ManagerParameters.create(place.country()));
        var regions = place.state().isEmpty() ? new String[0] : new String[] {place.state()};
        return manager.getHolidays(Year.of(place.year()), regions).stream()
                .filter(each -> !OPTIONAL.contains(each.getPropertiesKey()))
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Place(String country, String state, int year) {}
}
