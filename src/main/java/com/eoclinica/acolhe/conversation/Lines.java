package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.scheduling.Slot;
import java.time.LocalDateTime;

/** A slot and who attends, as they are read to a patient. */
final class Lines {

    private static final String FEMALE = "Dra";

    private Lines() {}

    static String slot(Clinic clinic, Slot slot) {
        var who = clinic.practitioner(slot.practitionerCode()).map(Lines::brief).orElse("");
        return moment(clinic, slot) + " — " + who;
    }

    static String moment(Clinic clinic, Slot slot) {
        return Spoken.moment(LocalDateTime.ofInstant(slot.start(), clinic.zone()));
    }

    private static String brief(Practitioner each) {
        var rqe = each.rqe() == null ? "" : ", RQE " + each.rqe();
        return each.displayName() + " (" + each.council() + rqe + ")";
    }

    /** As Res. CFM 2.336/2023 wants a physician presented: profession and registration, a specialty only with its RQE. */
    static String presented(Practitioner each) {
        if (!each.council().startsWith("CRM")) return brief(each);
        var profession = Words.label(each.title().startsWith(FEMALE) ? "physician.female" : "physician.male");
        if (each.rqe() == null)
            return Words.label("presented.no-specialist", each.displayName(), profession, each.council());
        var specialty =
                each.specialties().stream().map(Spoken::specialty).findFirst().orElse("");
        return Words.label(
                "presented.specialist", each.displayName(), profession, each.council(), specialty, each.rqe());
    }
}
