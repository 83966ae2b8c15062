package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.scheduling.Slot;
import java.time.LocalDateTime;

/** A slot as it is read to a patient. */
final class Lines {

    private Lines() {}

    static String slot(Clinic clinic, Slot slot) {
        var who = clinic.practitioner(slot.practitionerCode())
                .map(Lines::practitioner)
                .orElse("");
        return Spoken.moment(LocalDateTime.ofInstant(slot.start(), clinic.zone())) + " — " + who;
    }

    private static String practitioner(Practitioner each) {
        var rqe = each.rqe() == null ? "" : ", RQE " + each.rqe();
        return each.displayName() + " (" + each.council() + rqe + ")";
    }
}
