package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.clinic.Clinic;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.IntStream;

/** When a person can answer, said from the clinic's opening hours. */
final class OfficeHours {

    private OfficeHours() {}

    static Say personComes(Scene scene) {
        var now = scene.now().atZone(scene.clinic().zone()).toLocalDateTime();
        if (open(scene.clinic(), now)) return Say.of("person.now");
        return opening(scene.clinic(), now)
                .map(at -> Say.of("person.later", Spoken.moment(at)))
                .orElseGet(() -> Say.of("person.soon"));
    }

    /** What to say first when nobody is there. */
    static Optional<Say> closed(Scene scene) {
        var now = scene.now().atZone(scene.clinic().zone()).toLocalDateTime();
        if (scene.clinic().hours().isEmpty() || open(scene.clinic(), now)) return Optional.empty();
        return opening(scene.clinic(), now).map(at -> Say.of("closed-now", Spoken.moment(at)));
    }

    static boolean isOpen(Clinic clinic, Instant now) {
        return open(clinic, now.atZone(clinic.zone()).toLocalDateTime());
    }

    private static boolean open(Clinic clinic, LocalDateTime now) {
        return clinic.hours().stream()
                .anyMatch(each -> each.day() == now.getDayOfWeek()
                        && !now.toLocalTime().isBefore(each.from())
                        && now.toLocalTime().isBefore(each.to()));
    }

    private static Optional<LocalDateTime> opening(Clinic clinic, LocalDateTime now) {
        return IntStream.rangeClosed(0, 7)
                .mapToObj(now.toLocalDate()::plusDays)
                .flatMap(day -> clinic.hours().stream()
                        .filter(each -> each.day() == day.getDayOfWeek())
                        .map(each -> day.atTime(each.from()))
                        .sorted())
                .filter(at -> at.isAfter(now))
                .findFirst();
    }
}
