package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.shared.ClinicId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message the clinic owes a correspondent.
 *
 * @param template the name of the message template it was rendered from
 */
public record Outgoing(
        ClinicId clinicId,
        UUID correspondentId,
        @Nullable UUID conversationId,
        @Nullable UUID turnId,
        String session,
        String chatId,
        String template,
        String text) {}
