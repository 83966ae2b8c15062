package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.clinic.Terms;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who of the clinic can do what is wished, on the payer's terms. */
final class Offers {

    private final Clinic clinic;
    private final Needs needs;

    Offers(Clinic clinic) {
        this.clinic = clinic;
        this.needs = new Needs(clinic);
    }

    /** One service a practitioner: the first of the specialty, which is what a patient means who names no other. */
    List<Offer> usual(Wish wish) {
        return people(wish)
                .flatMap(who -> services(who, wish).limit(1).flatMap(what -> offer(who, what, wish)))
                .toList();
    }

    /** Every service, or the one named. */
    List<Offer> all(Wish wish, @Nullable String service) {
        return people(wish)
                .flatMap(who -> services(who, wish)
                        .filter(what -> service == null || what.code().equals(service))
                        .flatMap(what -> offer(who, what, wish)))
                .toList();
    }

    private Stream<Practitioner> people(Wish wish) {
        return clinic.practitioners().stream()
                .filter(each -> wish.practitionerCode() == null || each.code().equals(wish.practitionerCode()))
                .filter(each -> wish.specialty() == null || each.specialties().contains(wish.specialty()));
    }

    private Stream<HealthcareService> services(Practitioner who, Wish wish) {
        return who.services().stream()
                .flatMap(code -> clinic.service(code).stream())
                .filter(service ->
                        wish.specialty() == null || service.specialty().equals(wish.specialty()));
    }

    private Stream<Offer> offer(Practitioner who, HealthcareService service, Wish wish) {
        return Terms.of(clinic, who, service, wish.plan()) instanceof Terms.Accepted
                ? Stream.of(Offer.of(who, service, needs))
                : Stream.empty();
    }
}
