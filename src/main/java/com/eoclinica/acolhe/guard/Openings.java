package com.eoclinica.acolhe.guard;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Practitioner;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** When the clinic, or one of its people, is there. */
record Openings(List<Interval> intervals) {

    record Interval(DayOfWeek day, LocalTime from, LocalTime to) {}

    static Openings of(Clinic clinic) {
        return new Openings(clinic.hours().stream()
                .map(each -> new Interval(each.day(), each.from(), each.to()))
                .toList());
    }

    static Openings of(List<Practitioner> people) {
        return new Openings(people.stream()
                .flatMap(each -> each.schedule().stream())
                .map(each -> new Interval(each.day(), each.from(), each.to()))
                .toList());
    }

    boolean openOn(DayOfWeek day) {
        return intervals.stream().anyMatch(each -> each.day() == day);
    }

    /** Exactly these hours, on every one of the days, or on some day when none is named. */
    boolean has(LocalTime from, LocalTime to, Set<DayOfWeek> days) {
        if (days.isEmpty()) return intervals.stream().anyMatch(each -> spans(each.day(), from, to));
        return days.stream().allMatch(day -> spans(day, from, to));
    }

    private boolean spans(DayOfWeek day, LocalTime from, LocalTime to) {
        var that = on(day).toList();
        return that.stream()
                        .anyMatch(each -> each.from().equals(from) && each.to().equals(to))
                || that.stream()
                                .map(Interval::from)
                                .min(LocalTime::compareTo)
                                .filter(from::equals)
                                .isPresent()
                        && that.stream()
                                .map(Interval::to)
                                .max(LocalTime::compareTo)
                                .filter(to::equals)
                                .isPresent();
    }

    /** An hour at which somebody opens or closes on those days. */
    boolean turnsAt(LocalTime time, Set<DayOfWeek> days) {
        return intervals.stream()
                .filter(each -> days.isEmpty() || days.contains(each.day()))
                .anyMatch(each -> each.from().equals(time) || each.to().equals(time));
    }

    boolean openIn(DayOfWeek day, LocalTime from, LocalTime to) {
        return on(day).anyMatch(each -> each.from().isBefore(to) && each.to().isAfter(from));
    }

    private Stream<Interval> on(DayOfWeek day) {
        return intervals.stream().filter(each -> each.day() == day);
    }
}
