package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.shared.ConversationId;

/** Whether a patient could be written to. */
sealed interface Contact {

    record Reached(ConversationId conversation) implements Contact {}

    /** They are in the middle of something: a little later. */
    record NotNow() implements Contact {}

    /** A person of the clinic is talking with them. */
    record WithPerson() implements Contact {}

    /** {@code reason} is a code: {@code unreachable}, {@code opted-out}, {@code outside-window}. */
    record Never(String reason) implements Contact {}
}
