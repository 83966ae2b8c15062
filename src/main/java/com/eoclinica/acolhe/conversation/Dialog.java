package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.scheduling.AppointmentId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one thread: immutable, and stored as it is.
 *
 * @param readBack the facts last read to the patient for a yes or no
 * @param next the second of two wishes said at once
 */
public record Dialog(
        Task task,
        Ask ask,
        Details details,
        @Nullable Offer offer,
        @Nullable Choice choice,
        @Nullable AppointmentId inHand,
        @Nullable Task next,
        @Nullable String readBack,
        Standing standing) {

    private static final Set<Task> BOOKS = Set.of(Task.BOOK, Task.WAIT);
    private static final Set<Ask> CONFIRMING = Set.of(Ask.BOOKING, Ask.MOVING, Ask.CANCELLING);

    public static Dialog fresh() {
        return closed(Standing.fresh());
    }

    private static Dialog closed(Standing standing) {
        return new Dialog(Task.NONE, Ask.NONE, Details.none(), null, null, null, null, null, standing);
    }

    /** The same thread, answered by the receptionist or by a person; returning it also ends an emergency's hold. */
    public Dialog withAutomated(boolean automated) {
        return with(standing.withAutomated(automated));
    }

    /** What the clinic sees; derived, never stored. */
    public String phase() {
        if (CONFIRMING.contains(ask)) return "confirmation";
        if (task == Task.NONE) return "greeting";
        return ask == Ask.SPECIALTY ? "symptom_gathering" : "booking";
    }

    Dialog ended() {
        return closed(standing);
    }

    Dialog starting(Task other) {
        return new Dialog(other, Ask.NONE, Details.none(), null, null, null, null, null, standing);
    }

    /** A new flow that knows what was asked about before any was begun. */
    Dialog startingFromTalk(Task other) {
        return task == Task.NONE && BOOKS.contains(other) ? starting(other).with(details) : starting(other);
    }

    Dialog asking(Ask other) {
        return new Dialog(task, other, details, offer, choice, inHand, next, readBack, standing);
    }

    Dialog with(Details other) {
        return new Dialog(task, ask, other, offer, choice, inHand, next, readBack, standing);
    }

    Dialog with(@Nullable Offer other) {
        return new Dialog(task, ask, details, other, choice, inHand, next, readBack, standing);
    }

    Dialog with(@Nullable Choice other) {
        return new Dialog(task, ask, details, offer, other, inHand, next, readBack, standing);
    }

    Dialog with(Standing other) {
        return new Dialog(task, ask, details, offer, choice, inHand, next, readBack, other);
    }

    Dialog handling(@Nullable AppointmentId id) {
        return new Dialog(task, ask, details, offer, choice, id, next, readBack, standing);
    }

    Dialog thenDoing(@Nullable Task other) {
        return new Dialog(task, ask, details, offer, choice, inHand, other, readBack, standing);
    }

    Dialog readingBack(String facts) {
        return new Dialog(task, ask, details, offer, choice, inHand, next, facts, standing);
    }

    /** Without the choice made and what had been read back for it. */
    Dialog unchosen() {
        return new Dialog(task, ask, details, offer, null, inHand, next, null, standing);
    }

    Dialog knowing(Details.Detail detail, String value) {
        return with(details.with(detail, value));
    }

    Dialog unknowing(Details.Detail detail) {
        return with(details.without(detail));
    }
}
