package com.eoclinica.acolhe.shared;

import java.util.UUID;

/** A person cared for by one clinic. */
public record PatientId(UUID value) {

    public static PatientId next() {
        return new PatientId(Ids.next());
    }

    public static PatientId of(String text) {
        return new PatientId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
