package com.eoclinica.acolhe.clinic;

import java.util.List;

/** A clinic document that does not make sense; each problem names the field and the remedy. */
public final class InvalidClinic extends RuntimeException {

    private final transient List<String> problems;

    public InvalidClinic(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
