package com.eoclinica.acolhe.desk;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.OpeningHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The clinic's opening hours as a clock that stands while the clinic is closed. Pure. */
final class OpenTime {

    /** Nobody closes for longer; beyond it the clock runs on. */
    private static final int FAR = 60;

    private final Clinic clinic;

    OpenTime(Clinic clinic) {
        this.clinic = clinic;
    }

    /** The moment by which that much open time has passed. A clinic that says no hours is always open. */
    Instant after(Instant from, Duration length) {
        if (clinic.hours().isEmpty()) return from.plus(length);
        var left = length;
        var today = from.atZone(clinic.zone()).toLocalDate();
        for (int day = 0; day < FAR; day++) {
            for (var each : open(today.plusDays(day))) {
                var start = later(each.start(), from);
                var open = Duration.between(start, each.end());
                if (open.compareTo(left) >= 0) return start.plus(left);
                if (open.isPositive()) left = left.minus(open);
            }
        }
        return from.plus(length);
    }

    private record Stretch(Instant start, Instant end) {}

    private List<Stretch> open(LocalDate day) {
        if (clinic.arrangements().holidays().isClosed(day)) return List.of();
        return clinic.hours().stream()
                .filter(each -> each.day() == day.getDayOfWeek())
                .sorted(Comparator.comparing(OpeningHours::from))
                .map(each -> new Stretch(
                        day.atTime(each.from()).atZone(clinic.zone()).toInstant(),
                        day.atTime(each.to()).atZone(clinic.zone()).toInstant()))
                .toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
