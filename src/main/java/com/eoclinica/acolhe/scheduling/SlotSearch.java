package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.shared.Outcome;
import java.util.List;

/** The answer to a wish. */
public sealed interface SlotSearch extends Outcome {

    record SlotsFound(List<Slot> slots) implements SlotSearch {}

    /** Nothing fits exactly; {@code nearest} may still please. */
    record NothingFree(List<Slot> nearest) implements SlotSearch {}

    /** The clinic does not offer it; {@code reason} is a message key. */
    record NotOffered(String reason) implements SlotSearch {}
}
