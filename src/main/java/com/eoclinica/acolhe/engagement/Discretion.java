package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.scheduling.Slot;

/**
 * What may stand on a lock screen: never the specialty, and for services the clinic flags as discreet not even who attends
 * (Lei 14.289/2022 keeps some diagnoses secret, and a name may give them away).
 */
final class Discretion {

    private Discretion() {}

    /** ", com Dra. Ana Ribeiro (CRM/SP 123456)", or nothing. */
    static String with(Clinic clinic, Slot slot) {
        var discreet = clinic.service(slot.serviceCode()).map(each -> Boolean.TRUE.equals(each.discreet()));
        if (discreet.orElse(true)) return "";
        return clinic.practitioner(slot.practitionerCode())
                .map(Discretion::named)
                .orElse("");
    }

    private static String named(Practitioner who) {
        return ", com " + who.displayName() + " (" + who.council() + ")";
    }
}
