package com.eoclinica.acolhe.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a machine's key opens; one to read and one to change for each group of faces. */
public enum Scope {
    APPOINTMENTS_READ,
    APPOINTMENTS_WRITE,
    CONVERSATIONS_READ,
    CLINIC_READ,
    CLINIC_WRITE,
    CARE_READ,
    CARE_WRITE,
    FHIR_READ,
    FHIR_WRITE,
    FAILED_MESSAGES_READ,
    FAILED_MESSAGES_WRITE,
    ROUTES_READ,
    EVALUATE,
    INSIGHTS_READ,
    AUDIT_READ,
    PRIVACY_READ,
    PRIVACY_WRITE,
    /** Everything, also faces that no other scope names. */
    EVERYTHING;

    /** As machines and people write it: {@code appointments:read}. */
    public String code() {
        var lower = name().toLowerCase(Locale.ROOT);
        var cut = lower.lastIndexOf('_');
        return cut < 0 ? lower : lower.substring(0, cut).replace('_', '-') + ":" + lower.substring(cut + 1);
    }

    public static Optional<Scope> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
