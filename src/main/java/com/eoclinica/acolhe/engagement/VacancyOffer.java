package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.scheduling.Slot;
import com.eoclinica.acolhe.shared.ClinicId;
import java.time.Instant;
import java.util.UUID;

/** A freed slot kept for one waiting patient until it expires. */
record VacancyOffer(
        UUID id, ClinicId clinicId, UUID entryId, UUID freedSlotId, Slot slot, String status, Instant expiresAt) {

    /** The request its hold and its booking rest on. */
    String requestId() {
        return "vacancy/" + id;
    }

    boolean isOpen(Instant now) {
        return status.equals("open") && now.isBefore(expiresAt);
    }
}
