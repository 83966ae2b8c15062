package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Outcome;
import com.eoclinica.acolhe.shared.Traced;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One message on its way out, claimed by this instance. */
public sealed interface Send extends Outcome, Traced {

    @Override
    default @Nullable String traceparent() {
        return claim().traceparent();
    }

    @Override
    default Map<String, String> ids() {
        return Map.of("acolhe.message", claim().id().toString());
    }

    Claim claim();

    /** Never tried before, or surely not sent. */
    record Fresh(Claim claim) implements Send {}

    /** Tried with an unknown outcome: look it up before sending again. */
    record Unsure(Claim claim) implements Send {}

    /** Goes with a file, and surely was not sent. */
    record Attached(Claim claim) implements Send {}

    /** Goes with a file and may have left: WAHA knows files under ids of its own, so only a person can tell. */
    record Doubtful(Claim claim) implements Send {}

    /**
     * @param attached image, file or voice; null for plain words
     * @param typing milliseconds the patient sees "digitando…" first; 0 shows none
     * @param traceparent W3C trace context of what it answers; null when nobody traces it
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
            @Nullable String traceparent,
            boolean followed,
            @Nullable String attached) {

        /** WAHA's call that sends it. */
        public String call() {
            return switch (attached) {
                case null -> "sendText";
                case "image" -> "sendImage";
                case "voice" -> "sendVoice";
                default -> "sendFile";
            };
        }

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
