package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.shared.Outcome;
import java.time.Instant;
import java.util.List;

/** How a pulling of missed messages stands. All times are WhatsApp's own, so that a wrong clock here loses nothing. */
public sealed interface Gap extends Outcome {

    /** The chats of the last page that somebody wrote in since. */
    List<String> chats();

    /**
     * Going on.
     *
     * @param since where it begins
     * @param newest the newest message seen so far
     * @param offset chats asked for already
     */
    record Open(String session, Instant since, Instant newest, int offset, List<String> chats) implements Gap {

        /** As WAHA's filter wants it. */
        public long sinceSecond() {
            return since.getEpochSecond();
        }
    }

    /** That was the last page; its chats are still to be looked into. */
    record LastPage(String session, Instant since, Instant newest, List<String> chats) implements Gap {

        public long sinceSecond() {
            return since.getEpochSecond();
        }
    }

    /** Another instance is pulling. */
    record Busy() implements Gap {

        @Override
        public List<String> chats() {
            return List.of();
        }
    }
}
