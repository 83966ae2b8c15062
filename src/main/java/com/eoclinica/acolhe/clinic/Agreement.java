package com.eoclinica.acolhe.clinic;

import org.jspecify.annotations.Nullable;

/**
 * One row of the decision table plan × practitioner × service; null means "any". The most exact row that fits decides.
 *
 * @param plan a plan's code, or {@code particular}
 * @param priceCents what the patient pays: the co-pay of a plan, the price without one
 * @param dailyQuota how many appointments of that plan a day
 * @param freeReturnDays within so many days of a visit the return costs nothing
 * @param reason message key of a refusal
 */
public record Agreement(
        @Nullable String plan,
        @Nullable String practitioner,
        @Nullable String service,
        @Nullable Boolean accepted,
        @Nullable Integer priceCents,
        @Nullable Boolean needsAuthorization,
        @Nullable Integer dailyQuota,
        @Nullable Integer freeReturnDays,
        @Nullable String reason) {

    static final String PARTICULAR = "particular";

    boolean fits(String payer, String who, String what) {
        return (plan == null || plan.equals(payer))
                && (practitioner == null || practitioner.equals(who))
                && (service == null || service.equals(what));
    }

    /** The payer weighs more than the practitioner, the practitioner more than the service. */
    int exactness() {
        return (plan == null ? 0 : 4) + (practitioner == null ? 0 : 2) + (service == null ? 0 : 1);
    }

    boolean isRefusal() {
        return Boolean.FALSE.equals(accepted);
    }
}
