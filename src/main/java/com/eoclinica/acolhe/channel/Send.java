package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Outcome;
import java.util.UUID;

/** One message on its way out, claimed by this instance. */
public sealed interface Send extends Outcome {

    Claim claim();

    /** Never tried before, or surely not sent. */
    record Fresh(Claim claim) implements Send {}

    /** Tried with an unknown outcome: look it up before sending again. */
    record Unsure(Claim claim) implements Send {}

    /**
     * @param typing milliseconds the patient sees "digitando…" first; 0 shows none
     * @param followed another message of this correspondent waits behind it
     * @param attempts how often it was claimed, this time included
     */
    record Claim(
            UUID id,
            ClinicId clinicId,
            UUID correspondentId,
            String session,
            String chatId,
            String messageId,
            String text,
            long typing,
            int attempts,
            boolean followed) {

        /** Typing is shown at all. */
        public boolean isTyped() {
            return typing > 0;
        }

        /** The full id as WAHA writes it. */
        public String fullMessageId() {
            return "true_" + chatId + "_" + messageId;
        }
    }
}
