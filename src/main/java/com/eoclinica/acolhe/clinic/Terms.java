package com.eoclinica.acolhe.clinic;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** On which terms a payer's patient sees a practitioner for a service. */
public sealed interface Terms {

    /**
     * @param priceCents what the patient pays; null when the plan settles it
     * @param dailyQuota appointments of that payer per practitioner and day; null means any number
     */
    record Accepted(
            @Nullable Integer priceCents,
            boolean needsAuthorization,
            @Nullable Integer dailyQuota,
            int freeReturnDays) implements Terms {}

    /** {@code reason} is a message key: {@code plan-unknown}, {@code plan-not-accepted} or the agreement's own. */
    record Refused(String reason) implements Terms {}

    /** No plan, or {@code particular}, is a patient who pays: the way out, unless an agreement says otherwise. */
    static Terms of(Clinic clinic, Practitioner who, HealthcareService service, @Nullable String named) {
        var payer = named == null ? Agreement.PARTICULAR : named;
        var plan = payer.equals(Agreement.PARTICULAR) ? null : named;
        if (plan != null && clinic.plan(plan).isEmpty()) return new Refused("plan-unknown");
        if (plan != null && !who.plans().isEmpty() && !who.plans().contains(plan)) {
            return new Refused("plan-not-accepted");
        }
        var agreement = mostExact(clinic, who, service, payer);
        if (agreement.map(Agreement::isRefusal).orElse(false)) return refused(agreement.get());
        return accepted(clinic, service, plan, agreement);
    }

    private static Optional<Agreement> mostExact(
            Clinic clinic, Practitioner who, HealthcareService service, String payer) {
        return clinic.arrangements().agreements().stream()
                .filter(each -> each.fits(payer, who.code(), service.code()))
                .max(Comparator.comparingInt(Agreement::exactness));
    }

    private static Terms refused(Agreement agreement) {
        return new Refused(agreement.reason() == null ? "plan-not-accepted" : agreement.reason());
    }

    private static Terms accepted(
            Clinic clinic, HealthcareService service, @Nullable String plan, Optional<Agreement> agreement) {
        var usual = plan == null ? Optional.of(service.priceCents()) : Optional.<Integer>empty();
        var authorization = plan != null && clinic.plan(plan).orElseThrow().needsAuthorization();
        return new Accepted(
                agreement.map(Agreement::priceCents).or(() -> usual).orElse(null),
                agreement.map(Agreement::needsAuthorization).orElse(authorization),
                agreement.map(Agreement::dailyQuota).orElse(null),
                agreement.map(Agreement::freeReturnDays).orElse(0));
    }
}
