package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.scheduling.SlotSearch.NotOffered;
import com.eoclinica.acolhe.scheduling.SlotSearch.NothingFree;
import com.eoclinica.acolhe.scheduling.SlotSearch.SlotsFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is free now: the clinic's schedules less what is taken. */
@Component
class Availability {

    private static final int ALTERNATIVES = 3;

    private final Clinics clinics;
    private final Occupancies occupancies;
    private final Clock clock;

    Availability(Clinics clinics, Occupancies occupancies, Clock clock) {
        this.clinics = clinics;
        this.occupancies = occupancies;
        this.clock = clock;
    }

    SlotSearch find(Wish wish, int most) {
        var clinic = clinics.get(wish.clinicId());
        var finder = finder(clinic);
        if (!finder.isOffered(wish)) return new NotOffered(wish.plan() == null ? "not-offered" : "plan-not-accepted");
        var fitting = finder.fitting(wish);
        if (!fitting.isEmpty()) return new SlotsFound(FairChoice.of(fitting, most, clinic.zone()));
        return new NothingFree(FairChoice.nearest(finder.fitting(anyTime(wish)), aim(wish, clinic), most));
    }

    private SlotFinder finder(Clinic clinic) {
        var now = clock.instant();
        var taken = occupancies.taken(clinic.id(), now, now.plus(clinic.policy().horizon()), now);
        return new SlotFinder(clinic, taken, now);
    }

    /** Other free slots of the same specialty, nearest in time. */
    List<Slot> alternatives(Clinic clinic, BookingRequest request) {
        var specialty = clinic.service(request.slot().serviceCode()).map(HealthcareService::specialty);
        var wish = new Wish(clinic.id(), specialty.orElse(null), null, request.plan(), null, null, null, null);
        return FairChoice.nearest(finder(clinic).fitting(wish), request.slot().start(), ALTERNATIVES);
    }

    private static Wish anyTime(Wish wish) {
        return new Wish(
                wish.clinicId(), wish.specialty(), wish.practitionerCode(), wish.plan(), null, null, null, null);
    }

    private Instant aim(Wish wish, Clinic clinic) {
        return wish.from() == null
                ? clock.instant()
                : wish.from().atZone(clinic.zone()).toInstant();
    }
}
