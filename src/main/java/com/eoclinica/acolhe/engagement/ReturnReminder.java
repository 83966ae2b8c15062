package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.shared.ClinicId;
import java.time.Instant;
import java.util.UUID;

/** The question, some time after a visit, whether to book the return. */
record ReturnReminder(UUID id, ClinicId clinicId, AppointmentId visit, Instant dueAt) {}
