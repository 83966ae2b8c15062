package com.eoclinica.acolhe.shared;

/** A sealed result that a route branches on by the name of its case. */
public interface Outcome {

    /** The case's simple class name, as a route writes it: {@code ${body.kind} == 'Booked'}. */
    default String kind() {
        return getClass().getSimpleName();
    }
}
