package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.clinic.InsurancePlan;
import com.eoclinica.acolhe.clinic.Terms;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.scheduling.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** All a patient must know of an appointment before saying yes, and again once it is theirs. */
final class Summary {

    private Summary() {}

    /** @param priceCents what the patient pays at the clinic; null when the plan settles it */
    static String of(Scene scene, Patient patient, Slot slot, @Nullable String plan, @Nullable Integer priceCents) {
        var clinic = scene.clinic();
        var lines = new ArrayList<String>();
        lines.add(Words.label("summary.patient", patient.name()));
        lines.add(Words.label("summary.when", Lines.moment(clinic, slot)));
        clinic.practitioner(slot.practitionerCode())
                .ifPresent(who -> lines.add(Words.label("summary.who", Lines.presented(who))));
        lines.add(Words.label("summary.place", clinic.address()));
        lines.add(Words.label("summary.payer", payer(scene, slot, plan, priceCents)));
        clinic.service(slot.serviceCode())
                .map(HealthcareService::preparation)
                .filter(preparation -> !preparation.isBlank())
                .ifPresent(preparation -> lines.add(Words.label("summary.preparation", preparation)));
        if (isMinor(scene, patient.birthDate())) lines.add(Words.label("summary.minor"));
        return String.join("\n", lines);
    }

    static String payer(Scene scene, Slot slot, @Nullable String plan, @Nullable Integer priceCents) {
        if (plan == null)
            return priceCents == null
                    ? Words.label("payer.private")
                    : Words.label("payer.private-price", Spoken.price(priceCents));
        var name = scene.clinic().plan(plan).map(InsurancePlan::name).orElse(plan);
        var price = priceCents == null ? name : Words.label("payer.plan-price", name, Spoken.price(priceCents));
        return needsAuthorization(scene, slot, plan) ? Words.label("payer.authorization", price) : price;
    }

    private static boolean needsAuthorization(Scene scene, Slot slot, String plan) {
        var who = scene.clinic().practitioner(slot.practitionerCode());
        var what = scene.clinic().service(slot.serviceCode());
        return who.isPresent()
                && what.isPresent()
                && Terms.of(scene.clinic(), who.get(), what.get(), plan) instanceof Terms.Accepted accepted
                && accepted.needsAuthorization();
    }

    private static boolean isMinor(Scene scene, @Nullable LocalDate born) {
        return born != null && Facts.isMinor(scene, born);
    }
}
