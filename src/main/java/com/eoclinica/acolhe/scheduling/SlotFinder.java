package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.clinic.WeeklyHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds free slots in a clinic's schedules. Pure: no rows per slot, only what is taken comes from outside. */
final class SlotFinder {

    private final Clinic clinic;
    private final Map<String, List<Interval>> taken;
    private final Instant now;

    /** @param taken the occupied intervals of each practitioner, by code */
    SlotFinder(Clinic clinic, Map<String, List<Interval>> taken, Instant now) {
        this.clinic = clinic;
        this.taken = taken;
        this.now = now;
    }

    /** All free slots that fit, earliest first. */
    List<Slot> fitting(Wish wish) {
        return days(wish)
                .flatMap(day -> who(wish).flatMap(who -> ofDay(who, day, wish)))
                .sorted(Comparator.comparing(Slot::start).thenComparing(Slot::practitionerCode))
                .toList();
    }

    boolean isOffered(Wish wish) {
        return who(wish).findAny().isPresent();
    }

    private Stream<Practitioner> who(Wish wish) {
        return clinic.practitioners().stream()
                .filter(each -> wish.practitionerCode() == null || each.code().equals(wish.practitionerCode()))
                .filter(each -> wish.specialty() == null || each.specialties().contains(wish.specialty()))
                .filter(each -> accepts(each, wish.plan()));
    }

    private static boolean accepts(Practitioner practitioner, @Nullable String plan) {
        return plan == null
                || practitioner.plans().isEmpty()
                || practitioner.plans().contains(plan);
    }

    private Stream<LocalDate> days(Wish wish) {
        var earliest = later(local(now.plus(clinic.policy().leadTime())), wish.from());
        var latest = earlier(local(now.plus(clinic.policy().horizon())), wish.until());
        if (latest.isBefore(earliest)) return Stream.empty();
        return earliest.toLocalDate().datesUntil(latest.toLocalDate().plusDays(1));
    }

    private Stream<Slot> ofDay(Practitioner who, LocalDate day, Wish wish) {
        if (isAbsent(who, day)) return Stream.empty();
        return who.schedule().stream()
                .filter(hours -> hours.day() == day.getDayOfWeek())
                .flatMap(hours -> services(who, wish).flatMap(service -> cut(who, service, day, hours)))
                .filter(slot -> fits(slot, wish));
    }

    private Stream<HealthcareService> services(Practitioner who, Wish wish) {
        return who.services().stream()
                .flatMap(code -> clinic.service(code).stream())
                .filter(service ->
                        wish.specialty() == null || service.specialty().equals(wish.specialty()))
                .limit(1);
    }

    private Stream<Slot> cut(Practitioner who, HealthcareService service, LocalDate day, WeeklyHours hours) {
        var slots = new ArrayList<Slot>();
        var end = instant(day.atTime(hours.to()));
        var start = instant(day.atTime(hours.from()));
        for (var next = start.plus(service.duration()); !next.isAfter(end); next = next.plus(service.duration())) {
            slots.add(new Slot(who.code(), service.code(), next.minus(service.duration()), next));
        }
        return slots.stream().filter(this::isFree);
    }

    private boolean isFree(Slot slot) {
        return taken.getOrDefault(slot.practitionerCode(), List.of()).stream()
                .noneMatch(each -> each.overlaps(slot.start(), slot.end()));
    }

    private boolean fits(Slot slot, Wish wish) {
        var start = local(slot.start());
        return !slot.start().isBefore(now.plus(clinic.policy().leadTime()))
                && slot.start().isBefore(now.plus(clinic.policy().horizon()))
                && (wish.from() == null || !start.isBefore(wish.from()))
                && (wish.until() == null || start.isBefore(wish.until()))
                && (wish.notBefore() == null || !start.toLocalTime().isBefore(wish.notBefore()))
                && (wish.notAfter() == null || start.toLocalTime().isBefore(wish.notAfter()));
    }

    private static boolean isAbsent(Practitioner who, LocalDate day) {
        return who.absences().stream().anyMatch(each -> !day.isBefore(each.from()) && !day.isAfter(each.to()));
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, clinic.zone());
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(clinic.zone()).toInstant();
    }

    private static LocalDateTime later(LocalDateTime one, @Nullable LocalDateTime other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    private static LocalDateTime earlier(LocalDateTime one, @Nullable LocalDateTime other) {
        return other == null || one.isBefore(other) ? one : other;
    }
}
