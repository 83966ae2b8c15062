package com.eoclinica.acolhe.understanding;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.ConversationId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose words are read, and whether a model outside may see them.
 *
 * @param correspondent null when nobody wrote, as in an evaluation
 * @param pushName the name WhatsApp shows, to be kept from the model
 * @param modelAllowed false when the patient refused AI or a person answers
 */
public record Sender(
        ClinicId clinic,
        ConversationId conversation,
        @Nullable UUID correspondent,
        @Nullable String pushName,
        boolean modelAllowed) {

    /** Nobody: a text to be measured. */
    public static Sender nobody(ClinicId clinic) {
        return new Sender(clinic, new ConversationId(new UUID(0, 0)), null, null, true);
    }
}
