package com.eoclinica.acolhe.desk;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.ConversationId;
import java.util.List;
import java.util.UUID;

/**
 * A promise to a patient that was broken, and what the desk did about it.
 *
 * @param did a code: {@code raised}, {@code put-back}, {@code called-manager}, {@code called-owner}
 */
public record Breach(UUID handOffId, ClinicId clinicId, ConversationId conversationId, Priority priority, String did) {

    static final String PUT_BACK = "put-back";

    static final List<String> DEEDS = List.of("raised", PUT_BACK, "called-manager", "called-owner");

    /** The conversation waits for a person again. */
    public boolean isPutBack() {
        return did.equals(PUT_BACK);
    }
}
