package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of a clinic's appointments are looked for; null, and an empty set of statuses, mean any.
 *
 * @param from earliest start, inclusive
 * @param until latest start, exclusive
 * @param requestId the request that made it
 * @param after the last one of the page before
 */
public record DiaryQuery(
        ClinicId clinicId,
        Set<AppointmentStatus> statuses,
        @Nullable PatientId patientId,
        @Nullable String practitionerCode,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String requestId,
        @Nullable AppointmentId after) {}
