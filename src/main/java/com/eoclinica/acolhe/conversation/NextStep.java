package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.scheduling.Wish;
import com.eoclinica.acolhe.shared.Outcome;

/** What the receptionist does next; decided without touching anything. */
public sealed interface NextStep extends Outcome {

    /** Say what the decision says and wait. */
    record Reply() implements NextStep {}

    /** Look up who writes and what they usually want, then ask on. */
    record Recognise() implements NextStep {}

    record OfferSlots(Wish wish) implements NextStep {}

    /** Keep the chosen slot, once it is known for whom. */
    record HoldSlot() implements NextStep {}

    record Book() implements NextStep {}

    record Move() implements NextStep {}

    record Cancel(AppointmentId id) implements NextStep {}

    record Confirm(AppointmentId id) implements NextStep {}

    /** Looks up the patient's appointments: to tell them, or to choose one for the task. */
    record ListMine(Task purpose) implements NextStep {}

    /** What the clinic does around appointments. */
    record ForCare(CareStep step) implements NextStep {}

    /** Remembers how they like to be called. */
    record CallThem(String name) implements NextStep {}

    record HandOff(HandOffRequest request) implements NextStep {}

    record StaySilent() implements NextStep {}
}
