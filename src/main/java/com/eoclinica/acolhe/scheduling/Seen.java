package com.eoclinica.acolhe.scheduling;

/** A visit as somebody of the clinic saw it when they decided; what has changed since is not theirs to overwrite. */
public record Seen(Slot slot, AppointmentStatus status) {

    boolean isStill(Appointment appointment) {
        return appointment.slot().equals(slot) && appointment.status() == status;
    }
}
