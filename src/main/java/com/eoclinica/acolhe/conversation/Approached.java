package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.shared.ConversationId;
import com.eoclinica.acolhe.shared.Outcome;

/** What became of an approach. */
public sealed interface Approached extends Outcome {

    /** It leaves with the caller's transaction, and the next answer is read in its light. */
    record Said(ConversationId conversation) implements Approached {}

    /** The patient is in the middle of something: try again a little later. */
    record Busy() implements Approached {}

    /** A person of the clinic has the conversation; the receptionist keeps out of it. */
    record WithPerson() implements Approached {}
}
