package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.shared.Outcome;
import java.util.List;

/** The answer to a request to book or to move. */
public sealed interface BookingResult extends Outcome {

    record Booked(Appointment appointment) implements BookingResult {}

    record SlotTaken(List<Slot> alternatives) implements BookingResult {}

    /** {@code reason} is a message key: {@code too-many-open}, {@code too-late-to-move}, {@code plan-not-accepted} … */
    record NotAllowed(String reason) implements BookingResult {}
}
