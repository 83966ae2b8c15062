package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.scheduling.SlotSearch.NotOffered;
import com.eoclinica.acolhe.scheduling.SlotSearch.NothingFree;
import com.eoclinica.acolhe.scheduling.SlotSearch.SlotsFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is free now: the pure finder over the occupancies as they stand. */
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
        if (!finder.isOffered(wish)) {
            var withoutPlan = anyTime(wish, wish.practitionerCode(), null);
            return new NotOffered(finder.isOffered(withoutPlan) ? "plan-not-accepted" : "not-offered");
        }
        var fitting = finder.fitting(wish, most);
        if (!fitting.isEmpty()) return new SlotsFound(FairChoice.of(fitting, most, clinic.zone()));
        return new NothingFree(FairChoice.around(nearby(finder, clinic, wish), aim(wish, clinic), most, clinic.zone()));
    }

    /** Without the policy that binds patients: from now until the wish's end, which it must have. */
    List<Slot> free(Clinic clinic, Wish wish) {
        var now = clock.instant();
        var until = Objects.requireNonNull(wish.until()).atZone(clinic.zone()).toInstant();
        if (!until.isAfter(now)) return List.of();
        return new SlotFinder(clinic, occupancies.taken(clinic.id(), now, until, now), now, until).fitting(wish);
    }

    /** Free slots near one that is gone: the same practitioner's first, then whoever has the specialty. */
    List<Slot> instead(Clinic clinic, Slot gone, @Nullable String plan) {
        var specialty = clinic.service(gone.serviceCode())
                .map(HealthcareService::specialty)
                .orElse(null);
        var wish = new Wish(clinic.id(), specialty, gone.practitionerCode(), plan, null, null, null, null);
        return FairChoice.nearest(nearby(finder(clinic), clinic, wish), gone.start(), ALTERNATIVES);
    }

    boolean exists(Clinic clinic, Slot slot, @Nullable String plan) {
        return new SlotFinder(clinic, Taken.NOTHING, clock.instant()).exists(slot, plan);
    }

    boolean hasHours(Clinic clinic, Slot slot, @Nullable String plan) {
        return new SlotFinder(clinic, Taken.NOTHING, clock.instant()).hasHours(slot, plan);
    }

    private static List<Slot> nearby(SlotFinder finder, Clinic clinic, Wish wish) {
        var own = finder.fitting(anyTime(wish, wish.practitionerCode(), wish.plan()));
        if (!own.isEmpty() || wish.practitionerCode() == null) return own;
        var specialty = wish.specialty() != null ? wish.specialty() : specialty(clinic, wish.practitionerCode());
        return finder.fitting(new Wish(clinic.id(), specialty, null, wish.plan(), null, null, null, null));
    }

    private static @Nullable String specialty(Clinic clinic, String practitioner) {
        return clinic.practitioner(practitioner).stream()
                .flatMap(each -> each.specialties().stream())
                .findFirst()
                .orElse(null);
    }

    private SlotFinder finder(Clinic clinic) {
        var now = clock.instant();
        var reach = now.plus(clinic.policy().horizon()).plus(Duration.ofDays(1));
        return new SlotFinder(clinic, occupancies.taken(clinic.id(), now, reach, now), now);
    }

    private static Wish anyTime(Wish wish, @Nullable String practitioner, @Nullable String plan) {
        return new Wish(wish.clinicId(), wish.specialty(), practitioner, plan, null, null, null, null);
    }

    private Instant aim(Wish wish, Clinic clinic) {
        return wish.from() == null
                ? clock.instant()
                : wish.from().atZone(clinic.zone()).toInstant();
    }
}
