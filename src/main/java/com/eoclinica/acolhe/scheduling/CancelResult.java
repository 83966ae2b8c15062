package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.shared.Outcome;

/** The answer to a request to cancel. */
public sealed interface CancelResult extends Outcome {

    /** Also the answer to asking again. */
    record Cancelled(Appointment appointment) implements CancelResult {}

    /** The clinic's cancellation policy wants a person to look at it. */
    record TooLate(Appointment appointment) implements CancelResult {}

    record NotFound() implements CancelResult {}
}
