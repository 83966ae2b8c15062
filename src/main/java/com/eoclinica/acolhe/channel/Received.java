package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.shared.Outcome;
import com.eoclinica.acolhe.shared.TopicRecord;
import java.util.UUID;

/** What became of a message taken from the topic. */
public sealed interface Received extends Outcome {

    /** It waits in the inbox for its turn; {@code words} are the patient's, empty for media. */
    record Kept(UUID correspondentId, String words) implements Received {}

    /** Pulled so long after it was written that a person answers; {@code words} may be a cry for help all the same. */
    record Late(UUID correspondentId, String words) implements Received {}

    /** It was there already. Its lane is told again, because the first telling may have died with an instance. */
    record Repeated(UUID correspondentId) implements Received {

        public String words() {
            return "";
        }
    }

    /** No message can be made of it, however often it is tried: a person must look. */
    record Unreadable(TopicRecord record, Exception cause) implements Received {}
}
