package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.channel.Received.Kept;
import com.eoclinica.acolhe.channel.Received.Late;
import com.eoclinica.acolhe.channel.Received.Unreadable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message read, on its way to its row; or the record that could not be read. */
sealed interface Decoded {

    /**
     * @param state what it waits as: {@code waiting} for its turn, {@code late} for a person
     * @param traceparent W3C trace context; null when nobody traces it
     */
    record Read(
            UUID id,
            Correspondent from,
            InboundMessage message,
            String state,
            @Nullable String traceparent) implements Decoded {

        static final String LATE = "late";

        /** What its lane is told, once its row is there. */
        Received kept() {
            return state.equals(LATE) && message.concernsPerson()
                    ? new Late(from.id(), message.words())
                    : new Kept(from.id(), message.words());
        }
    }

    record Garbled(Unreadable outcome) implements Decoded {}
}
