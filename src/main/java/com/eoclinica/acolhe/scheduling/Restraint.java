package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Clinic;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What binds the one who asks: patients are bound by the clinic's policy, its own people are not. What is taken binds all. */
@FunctionalInterface
interface Restraint {

    /**
     * A message key of why not; empty when they may. Called with the request's locks held.
     *
     * @param moving the appointment as it is now; null when a new one is wanted
     */
    Optional<String> against(Clinic clinic, @Nullable Appointment moving, BookingRequest request, Instant now);
}
