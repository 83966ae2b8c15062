package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.shared.ClinicId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message the clinic owes a correspondent.
 *
 * @param template the name of the message template it was rendered from
 * @param traceparent W3C trace context of what it answers; null when nobody traces it
 * @param saidAs the message id under which it may have been sent already; null for one that is new
 */
public record Outgoing(
        ClinicId clinicId,
        UUID correspondentId,
        @Nullable UUID conversationId,
        @Nullable UUID turnId,
        String session,
        String chatId,
        String template,
        String text,
        @Nullable String traceparent,
        @Nullable String saidAs) {

    /** One that nobody can have sent before. */
    public Outgoing(
            ClinicId clinicId,
            UUID correspondentId,
            @Nullable UUID conversationId,
            @Nullable UUID turnId,
            String session,
            String chatId,
            String template,
            String text) {
        this(clinicId, correspondentId, conversationId, turnId, session, chatId, template, text, null, null);
    }

    public Outgoing saidAs(@Nullable String messageId) {
        return new Outgoing(
                clinicId,
                correspondentId,
                conversationId,
                turnId,
                session,
                chatId,
                template,
                text,
                traceparent,
                messageId);
    }

    public Outgoing tracedAs(@Nullable String context) {
        return new Outgoing(
                clinicId, correspondentId, conversationId, turnId, session, chatId, template, text, context, saidAs);
    }
}
