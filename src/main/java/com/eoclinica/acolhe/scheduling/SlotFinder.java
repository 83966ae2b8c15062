package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.clinic.ScheduleException.Hours;
import com.eoclinica.acolhe.clinic.Terms;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds free slots in a clinic's schedules. Pure: no rows per slot, only what is taken comes from outside. */
final class SlotFinder {

    private static final Comparator<Slot> EARLIEST_FIRST =
            Comparator.comparing(Slot::start).thenComparing(Slot::practitionerCode);

    private final Clinic clinic;
    private final Agenda agenda;
    private final Needs needs;
    private final Taken taken;
    private final Instant nearest;
    private final Instant farthest;

    SlotFinder(Clinic clinic, Taken taken, Instant now) {
        this.clinic = clinic;
        this.agenda = new Agenda(clinic);
        this.needs = new Needs(clinic);
        this.taken = taken;
        this.nearest = now.plus(clinic.policy().leadTime());
        this.farthest = now.plus(clinic.policy().horizon());
    }

    /** All free slots that fit, earliest first. */
    List<Slot> fitting(Wish wish) {
        var slots = new ArrayList<Slot>();
        var who = offers(wish).toList();
        days(wish).forEach(day -> {
            var ofDay = new ArrayList<Slot>();
            who.forEach(offer -> cut(offer, day, wish, ofDay));
            ofDay.sort(EARLIEST_FIRST);
            slots.addAll(ofDay);
        });
        return slots;
    }

    boolean isOffered(Wish wish) {
        return offers(wish).findAny().isPresent();
    }

    private Stream<Offer> offers(Wish wish) {
        return clinic.practitioners().stream()
                .filter(each -> wish.practitionerCode() == null || each.code().equals(wish.practitionerCode()))
                .filter(each -> wish.specialty() == null || each.specialties().contains(wish.specialty()))
                .flatMap(each -> service(each, wish).stream()
                        .map(service -> new Offer(each, service, needs.of(each.code(), service.code()))))
                .filter(each -> Terms.of(clinic, each.who(), each.service(), wish.plan()) instanceof Terms.Accepted);
    }

    private Optional<HealthcareService> service(Practitioner who, Wish wish) {
        return who.services().stream()
                .flatMap(code -> clinic.service(code).stream())
                .filter(service ->
                        wish.specialty() == null || service.specialty().equals(wish.specialty()))
                .findFirst();
    }

    private Stream<LocalDate> days(Wish wish) {
        var earliest = later(local(nearest), wish.from());
        var latest = earlier(local(farthest), wish.until());
        if (latest.isBefore(earliest)) return Stream.empty();
        return earliest.toLocalDate().datesUntil(latest.toLocalDate().plusDays(1));
    }

    private void cut(Offer offer, LocalDate day, Wish wish, List<Slot> slots) {
        for (var hours : agenda.of(offer.who(), day)) {
            var last = day.atTime(hours.to()).minus(offer.service().duration());
            for (var next = day.atTime(hours.from()); !next.isAfter(last); next = next.plus(offer.step())) {
                if (!fits(next, wish, offer)) continue;
                var slot = slot(offer, next);
                if (slot != null) slots.add(slot);
            }
        }
    }

    private boolean fits(LocalDateTime start, Wish wish, Offer offer) {
        return (wish.from() == null || !start.isBefore(wish.from()))
                && (wish.until() == null || start.isBefore(wish.until()))
                && (wish.notBefore() == null || !start.toLocalTime().isBefore(wish.notBefore()))
                && (wish.notAfter() == null || start.toLocalTime().isBefore(wish.notAfter()))
                && agenda.isFor(wish.plan(), offer.who(), start.toLocalDate(), start.toLocalTime());
    }

    private @Nullable Slot slot(Offer offer, LocalDateTime local) {
        var offset = local.atZone(clinic.zone()).getOffset();
        var start = local.toInstant(offset);
        if (!clinic.zone().getRules().getOffset(start).equals(offset)) return null; // the clock jumps over that hour
        if (!isInReach(start)) return null;
        var end = start.plus(offer.service().duration());
        if (!offer.needs().areFree(start, end, taken)) return null;
        return new Slot(offer.who().code(), offer.service().code(), start, end);
    }

    private boolean isInReach(Instant start) {
        return !start.isBefore(nearest) && start.isBefore(farthest);
    }

    /** Whether a slot that came from outside is one of ours at all: its length and hours, not whether it is free. */
    boolean exists(Slot slot, @Nullable String plan) {
        var who = clinic.practitioner(slot.practitionerCode());
        var service = clinic.service(slot.serviceCode());
        if (who.isEmpty() || service.isEmpty() || !who.get().services().contains(slot.serviceCode())) return false;
        var start = local(slot.start());
        return slot.end().equals(slot.start().plus(service.get().duration()))
                && agenda.isFor(plan, who.get(), start.toLocalDate(), start.toLocalTime())
                && agenda.of(who.get(), start.toLocalDate()).stream()
                        .anyMatch(hours -> holds(hours, start, local(slot.end())));
    }

    private static boolean holds(Hours hours, LocalDateTime start, LocalDateTime end) {
        var day = start.toLocalDate();
        return !start.isBefore(day.atTime(hours.from())) && !end.isAfter(day.atTime(hours.to()));
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, clinic.zone());
    }

    private static LocalDateTime later(LocalDateTime one, @Nullable LocalDateTime other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    private static LocalDateTime earlier(LocalDateTime one, @Nullable LocalDateTime other) {
        return other == null || one.isBefore(other) ? one : other;
    }

    private record Offer(Practitioner who, HealthcareService service, Needs.OfOffer needs) {

        Duration step() {
            return service.duration().plus(needs.before()).plus(needs.after());
        }
    }
}
