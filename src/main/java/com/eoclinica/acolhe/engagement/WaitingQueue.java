package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Terms;
import com.eoclinica.acolhe.scheduling.Slot;
import com.eoclinica.acolhe.scheduling.Wish;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whose turn it is. Pure. */
final class WaitingQueue {

    private WaitingQueue() {}

    /** @param passed those who had their chance at this slot, or who have another offer open */
    static Optional<WaitingEntry> next(Clinic clinic, List<WaitingEntry> waiting, Slot slot, Set<UUID> passed) {
        return waiting.stream()
                .filter(each -> !passed.contains(each.id()))
                .filter(each -> fits(clinic, each.wish(), slot))
                .min(WaitingEntry.FAIR);
    }

    static boolean fits(Clinic clinic, Wish wish, Slot slot) {
        var who = clinic.practitioner(slot.practitionerCode());
        var what = clinic.service(slot.serviceCode());
        if (who.isEmpty() || what.isEmpty()) return false;
        var at = LocalDateTime.ofInstant(slot.start(), clinic.zone());
        return (wish.specialty() == null || wish.specialty().equals(what.get().specialty()))
                && (wish.practitionerCode() == null || wish.practitionerCode().equals(slot.practitionerCode()))
                && (wish.from() == null || !at.isBefore(wish.from()))
                && (wish.until() == null || at.isBefore(wish.until()))
                && Terms.of(clinic, who.get(), what.get(), wish.plan()) instanceof Terms.Accepted;
    }
}
