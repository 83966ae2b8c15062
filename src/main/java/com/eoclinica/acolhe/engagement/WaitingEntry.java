package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.scheduling.Wish;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * A patient who waits for something to become free.
 *
 * @param urgency set by the desk; higher goes first
 */
public record WaitingEntry(UUID id, PatientId patientId, Wish wish, int urgency, Instant joinedAt) {

    /** Urgency first, then the longest wait; of two who came at once, who pays privately waits for who has a plan. */
    static final Comparator<WaitingEntry> FAIR = Comparator.comparingInt(WaitingEntry::urgency)
            .reversed()
            .thenComparing(WaitingEntry::joinedAt)
            .thenComparing(each -> each.wish().plan(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WaitingEntry::id);
}
