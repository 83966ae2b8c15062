package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.clinic.Practitioner;

/** One practitioner's service. Times in seconds: how long a slot takes, and how far the next one begins after it. */
record Offer(Practitioner who, HealthcareService service, Needs.OfOffer needs, int length, int step) {

    static Offer of(Practitioner who, HealthcareService service, Needs needs) {
        var ofOffer = needs.of(who.code(), service.code());
        int length = (int) service.duration().toSeconds();
        int around = (int) (ofOffer.before() + ofOffer.after());
        return new Offer(who, service, ofOffer, length, length + around);
    }
}
