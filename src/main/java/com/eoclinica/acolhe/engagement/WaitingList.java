package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.scheduling.AppointmentBook;
import com.eoclinica.acolhe.scheduling.BookingRequest;
import com.eoclinica.acolhe.scheduling.BookingResult;
import com.eoclinica.acolhe.scheduling.BookingResult.Booked;
import com.eoclinica.acolhe.scheduling.BookingResult.SlotTaken;
import com.eoclinica.acolhe.scheduling.FreedSlots;
import com.eoclinica.acolhe.scheduling.Holds;
import com.eoclinica.acolhe.scheduling.Wish;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Patients who wait, and what they answer when something was kept for them. */
@Component
public class WaitingList {

    private final WaitingRows entries;
    private final VacancyRows offers;
    private final AppointmentBook book;
    private final Holds holds;
    private final FreedSlots freed;
    private final Clock clock;

    WaitingList(
            WaitingRows entries, VacancyRows offers, AppointmentBook book, Holds holds, FreedSlots freed, Clock clock) {
        this.entries = entries;
        this.offers = offers;
        this.book = book;
        this.holds = holds;
        this.freed = freed;
        this.clock = clock;
    }

    /** Joining twice for the same thing keeps the place in the queue. */
    @Transactional
    public void join(PatientId patient, Wish wish) {
        entries.add(patient, wish, clock.instant());
    }

    /** In the order in which they will be served. */
    @Transactional(readOnly = true)
    public List<WaitingEntry> list(ClinicId clinic) {
        return entries.waiting(clinic).stream().sorted(WaitingEntry.FAIR).toList();
    }

    /** The desk knows who cannot wait. @return false when they do not wait any more */
    @Transactional
    public boolean hurry(UUID entry, int urgency) {
        return entries.hurry(entry, urgency);
    }

    @Transactional
    public boolean leave(UUID entry) {
        return entries.settle(entry, "left", clock.instant());
    }

    /** Books what was kept for them; saying yes twice books once, and yes after the time is too late. */
    @Transactional
    BookingResult take(String id) {
        var found = offers.forChange(UUID.fromString(id));
        if (found.isEmpty()) return new SlotTaken(List.of());
        var offer = found.get();
        if (!offer.isOpen(clock.instant()) && !offer.status().equals("taken")) return new SlotTaken(List.of());
        var entry = entries.get(offer.entryId());
        var result = book.book(new BookingRequest(
                offer.requestId(),
                offer.clinicId(),
                entry.patientId(),
                offer.slot(),
                entry.wish().plan()));
        if (result instanceof Booked) taken(offer);
        else giveUp(offer, "declined");
        return result;
    }

    private void taken(VacancyOffer offer) {
        offers.settle(offer.id(), "taken");
        entries.settle(offer.entryId(), "booked", clock.instant());
        freed.settle(offer.freedSlotId());
    }

    @Transactional
    void decline(String id) {
        offers.forChange(UUID.fromString(id))
                .filter(each -> each.status().equals("open"))
                .ifPresent(each -> giveUp(each, "declined"));
    }

    private void giveUp(VacancyOffer offer, String status) {
        offers.settle(offer.id(), status);
        holds.release(offer.requestId());
    }
}
