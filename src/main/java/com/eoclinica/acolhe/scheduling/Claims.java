package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes all a slot needs at once, or nothing. */
@Component
class Claims {

    private final Occupancies occupancies;

    Claims(Occupancies occupancies) {
        this.occupancies = occupancies;
    }

    /** One writer at a time per request and patient, then per practitioner and facility; losers wait, then see. */
    void lock(Clinic clinic, BookingRequest request) {
        lockPerson(request);
        lockSlots(clinic, List.of(request.slot()));
    }

    void lockPerson(BookingRequest request) {
        occupancies.lock(List.of("1:request:" + request.requestId(), "1:patient:" + request.patientId()));
    }

    /** Those given up too: who wants a slot that another transaction has just given up waits for that one's end. */
    void lockSlots(Clinic clinic, List<Slot> slots) {
        var needs = new Needs(clinic);
        occupancies.lock(slots.stream()
                .flatMap(slot -> needs.units(slot).stream().map(List::getFirst))
                .map(unit -> "2:" + clinic.id() + ":" + unit)
                .toList());
    }

    boolean hold(Clinic clinic, BookingRequest request, Instant expires, Instant now) {
        return instead(occupancies.takeBack(request.requestId()), clinic, claim(clinic, request, null, expires), now);
    }

    boolean book(Clinic clinic, BookingRequest request, AppointmentId appointment, Instant now) {
        var held = occupancies.takeBack(request.requestId());
        return instead(held, clinic, claim(clinic, request, appointment, null), now);
    }

    /** The old time is given up and kept again if the new one is taken, so that it may overlap the new one. */
    boolean move(Clinic clinic, BookingRequest request, AppointmentId appointment, Instant now) {
        var held = new ArrayList<>(occupancies.takeBack(request.requestId()));
        held.addAll(occupancies.takeBack(appointment));
        return instead(held, clinic, claim(clinic, request, appointment, null), now);
    }

    private boolean instead(List<Occupancy> old, Clinic clinic, Claim claim, Instant now) {
        occupancies.clearExpired(clinic.id(), claim.resources(), claim.model().during(), now);
        var claimed = new ArrayList<Occupancy>();
        for (var units : claim.units()) {
            if (addAny(units, claim.model(), claimed)) continue;
            occupancies.remove(claimed);
            old.forEach(occupancies::add);
            return false;
        }
        return true;
    }

    private boolean addAny(List<String> units, Occupancy model, List<Occupancy> claimed) {
        for (var unit : units) {
            var wanted = model.of(unit);
            if (!occupancies.add(wanted)) continue;
            claimed.add(wanted);
            return true;
        }
        return false;
    }

    private static Claim claim(
            Clinic clinic, BookingRequest request, @Nullable AppointmentId appointment, @Nullable Instant expires) {
        var needs = new Needs(clinic);
        var slot = request.slot();
        var during = needs.during(slot);
        return new Claim(
                needs.units(slot),
                new Occupancy(Ids.next(), clinic.id(), "", during, request.requestId(), appointment, expires));
    }

    void free(AppointmentId appointment) {
        occupancies.takeBack(appointment);
    }

    private record Claim(List<List<String>> units, Occupancy model) {

        List<String> resources() {
            return units.stream().flatMap(List::stream).toList();
        }
    }
}
