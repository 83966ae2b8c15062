package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.shared.ClinicId;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a patient asks for in time and service, in clinic-local time; null means "any".
 *
 * @param specialty a specialty's code ({@code cardiologia})
 * @param from earliest start, inclusive
 * @param until latest start, exclusive
 * @param notBefore earliest time of day on any of those days ("de tarde", "depois das 16h")
 * @param notAfter latest start of day, exclusive
 */
public record Wish(
        ClinicId clinicId,
        @Nullable String specialty,
        @Nullable String practitionerCode,
        @Nullable String plan,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime until,
        @Nullable LocalTime notBefore,
        @Nullable LocalTime notAfter) {}
