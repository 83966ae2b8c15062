package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.shared.ClinicId;
import java.util.UUID;

/** Time that was booked and is free again. */
public record FreedSlot(UUID id, ClinicId clinicId, Slot slot) {}
