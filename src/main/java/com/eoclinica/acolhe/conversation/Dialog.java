package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.scheduling.AppointmentId;
import org.jspecify.annotations.Nullable;

/** What is known of one thread: immutable, and stored as it is. */
public record Dialog(
        Task task,
        Ask ask,
        Details details,
        @Nullable Offer offer,
        @Nullable Choice choice,
        @Nullable AppointmentId inHand,
        @Nullable Task next,
        Standing standing) {

    public static Dialog fresh() {
        return closed(Standing.fresh());
    }

    private static Dialog closed(Standing standing) {
        return new Dialog(Task.NONE, Ask.NONE, Details.none(), null, null, null, null, standing);
    }

    /** The same thread, answered by the receptionist or by a person; returning it also ends an emergency's hold. */
    public Dialog withAutomated(boolean automated) {
        return with(standing.withAutomated(automated));
    }

    /** What the clinic sees; derived, never stored. */
    public String phase() {
        if (ask == Ask.BOOKING || ask == Ask.MOVING || ask == Ask.CANCELLING) return "confirmation";
        if (task == Task.NONE) return "greeting";
        return ask == Ask.SPECIALTY ? "symptom_gathering" : "booking";
    }

    Dialog ended() {
        return closed(standing);
    }

    Dialog starting(Task other) {
        return new Dialog(other, Ask.NONE, Details.none(), null, null, null, next, standing);
    }

    Dialog asking(Ask other) {
        return new Dialog(task, other, details, offer, choice, inHand, next, standing);
    }

    Dialog with(Details other) {
        return new Dialog(task, ask, other, offer, choice, inHand, next, standing);
    }

    Dialog with(@Nullable Offer other) {
        return new Dialog(task, ask, details, other, choice, inHand, next, standing);
    }

    Dialog with(@Nullable Choice other) {
        return new Dialog(task, ask, details, offer, other, inHand, next, standing);
    }

    Dialog with(Standing other) {
        return new Dialog(task, ask, details, offer, choice, inHand, next, other);
    }

    Dialog handling(@Nullable AppointmentId id) {
        return new Dialog(task, ask, details, offer, choice, id, next, standing);
    }

    Dialog thenDoing(@Nullable Task other) {
        return new Dialog(task, ask, details, offer, choice, inHand, other, standing);
    }
}
