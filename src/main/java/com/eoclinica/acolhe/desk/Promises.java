package com.eoclinica.acolhe.desk;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.shared.ClinicId;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Until when a person must have come. An emergency does not wait for opening hours; everything else does. */
@Component
class Promises {

    private final Clinics clinics;

    Promises(Clinics clinics) {
        this.clinics = clinics;
    }

    Instant due(ClinicId clinic, Priority priority, Instant from) {
        return priority == Priority.EMERGENCY
                ? from.plus(priority.within())
                : new OpenTime(clinics.get(clinic)).after(from, priority.within());
    }
}
