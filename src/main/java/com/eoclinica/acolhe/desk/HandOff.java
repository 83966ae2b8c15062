package com.eoclinica.acolhe.desk;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.ConversationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for a person.
 *
 * @param reason why, as a message key: {@code asked}, {@code red-flag}, {@code not-understood} …
 * @param status waiting, assigned, returned or closed
 * @param dueAt when the promise to the patient is broken
 * @param called who must come by now
 * @param answeredAt when its attendant first wrote
 */
public record HandOff(
        UUID id,
        ClinicId clinicId,
        ConversationId conversationId,
        String reason,
        Priority priority,
        String status,
        @Nullable String attendant,
        Instant openedAt,
        Instant dueAt,
        Called called,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant answeredAt) {

    /** That attendant has it in hand now, as far as this was read; {@link Desk#holding} makes sure of it. */
    public boolean isHeldBy(String who) {
        return status.equals("assigned") && who.equals(attendant);
    }
}
