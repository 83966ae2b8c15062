package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.scheduling.Appointment;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the desk should call.
 *
 * @param about what the call is about, and under which id its tries are noted: a visit, a visit to move, a notice, or a survey
 * @param reason a code: {@code silent}, {@code unreachable}, {@code no-alternative}, {@code detractor} …
 * @param words what the patient wrote with a low score; empty otherwise
 * @param tries how often nobody answered
 */
public record ToCall(
        UUID about,
        Kind kind,
        Appointment visit,
        Patient patient,
        String reason,
        String words,
        int tries,
        @Nullable Instant lastTry) {

    public enum Kind {
        /** Their visit is near and they have not said that they come. */
        VISIT,
        /** The clinic must move their visit, and writing to them did not do it. */
        MOVE,
        /** The reception changed their visit, and writing to them could not tell it. */
        NEWS,
        /** They would not recommend the clinic. */
        SURVEY
    }
}
