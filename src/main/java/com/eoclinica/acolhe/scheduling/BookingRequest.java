package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.PatientId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for one appointment, at most once.
 *
 * @param requestId the sender's own id: the same id never books twice, and it is the id of the hold it may rest on
 */
public record BookingRequest(
        String requestId,
        ClinicId clinicId,
        PatientId patientId,
        Slot slot,
        @Nullable String plan) {}
