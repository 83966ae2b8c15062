package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.ScheduleException.Hours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds free slots in a clinic's schedules. Pure: no rows per slot, only what is taken comes from outside. */
final class SlotFinder {

    /** Written out, for it is most of a search's work. */
    private static final Comparator<Slot> EARLIEST_FIRST = (one, other) -> {
        int order = one.start().compareTo(other.start());
        return order != 0 ? order : one.practitionerCode().compareTo(other.practitionerCode());
    };

    private final Clinic clinic;
    private final Agenda agenda;
    private final Offers offers;
    private final Taken taken;
    private final long nearest;
    private final long farthest;

    /** As patients may book: neither too near nor too far. */
    SlotFinder(Clinic clinic, Taken taken, Instant now) {
        this(
                clinic,
                taken,
                now.plus(clinic.policy().leadTime()),
                now.plus(clinic.policy().horizon()));
    }

    /** Slots that start from {@code nearest} on and before {@code farthest}. */
    SlotFinder(Clinic clinic, Taken taken, Instant nearest, Instant farthest) {
        this.clinic = clinic;
        this.agenda = new Agenda(clinic);
        this.offers = new Offers(clinic);
        this.taken = taken;
        this.nearest = roundedUp(nearest);
        this.farthest = roundedUp(farthest);
    }

    /** Slots begin on whole seconds, so that nothing lies between. */
    private static long roundedUp(Instant at) {
        return at.getEpochSecond() + (at.getNano() > 0 ? 1 : 0);
    }

    /** All free slots that fit, earliest first. */
    List<Slot> fitting(Wish wish) {
        return fitting(wish, Integer.MAX_VALUE);
    }

    /** The free slots of the first so many days on which there are any: all that a fair choice looks at. */
    List<Slot> fitting(Wish wish, int mostDays) {
        return fitting(offers.usual(wish), wish, mostDays);
    }

    private List<Slot> fitting(List<Offer> who, Wish wish, int mostDays) {
        var slots = new ArrayList<Slot>();
        int found = 0;
        for (var date = first(wish); !date.isAfter(last(wish)) && found < mostDays; date = date.plusDays(1)) {
            var ofDay = ofDay(who, new LocalDay(date, clinic.zone()), wish);
            slots.addAll(ofDay);
            if (!ofDay.isEmpty()) found++;
        }
        return slots;
    }

    private List<Slot> ofDay(List<Offer> who, LocalDay day, Wish wish) {
        var slots = new ArrayList<Slot>();
        int from = from(day, wish);
        int until = until(day, wish);
        for (var offer : who) cut(offer, day, from, until, wish.plan(), slots);
        slots.sort(EARLIEST_FIRST);
        return slots;
    }

    /** The same for every service of every practitioner concerned, not only the one a patient would be offered. */
    List<Slot> fittingAny(Wish wish, @Nullable String service) {
        return fitting(offers.all(wish, service), wish, Integer.MAX_VALUE);
    }

    boolean isOffered(Wish wish) {
        return !offers.usual(wish).isEmpty();
    }

    private LocalDate first(Wish wish) {
        return later(local(Instant.ofEpochSecond(nearest)), wish.from()).toLocalDate();
    }

    private LocalDate last(Wish wish) {
        return earlier(local(Instant.ofEpochSecond(farthest)), wish.until()).toLocalDate();
    }

    /** The first second of that day at which a slot may begin. */
    private static int from(LocalDay day, Wish wish) {
        int wished = wish.notBefore() == null ? 0 : wish.notBefore().toSecondOfDay();
        return Math.max(wished, wish.from() == null ? 0 : second(day, wish.from()));
    }

    /** The second from which on no slot of that day may begin. */
    private static int until(LocalDay day, Wish wish) {
        int wished = wish.notAfter() == null ? LocalDay.LENGTH : wish.notAfter().toSecondOfDay();
        return Math.min(wished, wish.until() == null ? LocalDay.LENGTH : second(day, wish.until()));
    }

    private static int second(LocalDay day, LocalDateTime at) {
        if (at.toLocalDate().isBefore(day.date())) return 0;
        return at.toLocalDate().isAfter(day.date())
                ? LocalDay.LENGTH
                : at.toLocalTime().toSecondOfDay();
    }

    private void cut(Offer offer, LocalDay day, int from, int until, @Nullable String plan, List<Slot> slots) {
        for (var hours : agenda.of(offer.who(), day.date())) {
            int last = Math.min(hours.to().toSecondOfDay() - offer.length(), until - 1);
            for (int next = hours.from().toSecondOfDay(); next <= last; next += offer.step()) {
                if (next < from) continue;
                var slot = slot(offer, day, next, plan);
                if (slot != null) slots.add(slot);
            }
        }
    }

    private @Nullable Slot slot(Offer offer, LocalDay day, int second, @Nullable String plan) {
        var start = day.epoch(second);
        if (start == LocalDay.NEVER || !isInReach(start)) return null;
        var end = start + offer.length();
        if (!offer.needs().areFree(start, end, taken)) return null;
        if (!agenda.isFor(plan, offer.who(), day.date(), second)) return null;
        return new Slot(offer.who().code(), offer.service().code(), day.instant(start), day.instant(end));
    }

    private boolean isInReach(long start) {
        return start >= nearest && start < farthest;
    }

    /** Whether a slot that came from outside is one of ours at all: its length and hours, not whether it is free. */
    boolean exists(Slot slot, @Nullable String plan) {
        var service = clinic.service(slot.serviceCode());
        return service.isPresent()
                && slot.end().equals(slot.start().plus(service.get().duration()))
                && hasHours(slot, plan);
    }

    /** Whether somebody is there to attend, however long the service takes by now. */
    boolean hasHours(Slot slot, @Nullable String plan) {
        var who = clinic.practitioner(slot.practitionerCode());
        if (who.isEmpty() || clinic.service(slot.serviceCode()).isEmpty()) return false;
        if (!who.get().services().contains(slot.serviceCode())) return false;
        var start = local(slot.start());
        var day = start.toLocalDate();
        return agenda.isFor(plan, who.get(), day, start.toLocalTime().toSecondOfDay())
                && agenda.of(who.get(), day).stream().anyMatch(hours -> holds(hours, start, local(slot.end())));
    }

    /** Whether a slot of ours may be booked now. */
    boolean isFree(Slot slot) {
        var start = slot.start().getEpochSecond();
        var needs = new Needs(clinic).of(slot.practitionerCode(), slot.serviceCode());
        return isInReach(start) && needs.areFree(start, slot.end().getEpochSecond(), taken);
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
}
