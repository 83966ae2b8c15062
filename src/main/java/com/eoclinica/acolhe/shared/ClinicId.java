package com.eoclinica.acolhe.shared;

import java.util.UUID;

/** A clinic, the tenant every row belongs to. */
public record ClinicId(UUID value) {

    public static ClinicId next() {
        return new ClinicId(Ids.next());
    }

    public static ClinicId of(String text) {
        return new ClinicId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
