package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import com.eoclinica.acolhe.scheduling.BookingRequest;
import com.eoclinica.acolhe.scheduling.FreedSlot;
import com.eoclinica.acolhe.scheduling.FreedSlots;
import com.eoclinica.acolhe.scheduling.HoldResult.Held;
import com.eoclinica.acolhe.scheduling.HoldResult.HoldRefused;
import com.eoclinica.acolhe.scheduling.Holds;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Offers what became free to whoever waits, one after another: kept for one patient alone, for a limited time. */
@Component
public class Vacancies {

    private static final int BATCH = 200;

    private final FreedSlots freed;
    private final WaitingRows entries;
    private final VacancyRows offers;
    private final VacancyMessages messages;
    private final AppointmentBook book;
    private final Holds holds;
    private final Clinics clinics;
    private final EngagementSettings settings;
    private final Clock clock;

    Vacancies(
            FreedSlots freed,
            WaitingRows entries,
            VacancyRows offers,
            VacancyMessages messages,
            AppointmentBook book,
            Holds holds,
            Clinics clinics,
            EngagementSettings settings,
            Clock clock) {
        this.freed = freed;
        this.entries = entries;
        this.offers = offers;
        this.messages = messages;
        this.book = book;
        this.holds = holds;
        this.clinics = clinics;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes back what was not answered in time. @return the freed slots to look at */
    @Transactional
    public List<UUID> due() {
        offers.expire(clock.instant()).forEach(each -> holds.release(each.requestId()));
        return freed.open(BATCH);
    }

    /** Offers one freed slot to the next who waits for it; nobody is woken for it at night. */
    @Transactional
    public void offer(UUID id) {
        freed.claim(id).ifPresent(this::offer);
    }

    private void offer(FreedSlot slot) {
        var now = clock.instant();
        var clinic = clinics.get(slot.clinicId());
        if (settings.quiet().covers(now, clinic.zone()) || offers.isOnOffer(slot.id())) return;
        if (slot.slot().start().isBefore(now.plus(clinic.policy().leadTime()))) {
            freed.settle(slot.id());
            return;
        }
        WaitingQueue.next(clinic, entries.waiting(clinic.id()), slot.slot(), offers.passed(slot.id()))
                .ifPresent(entry -> offer(clinic, slot, entry, now));
    }

    private void offer(Clinic clinic, FreedSlot freedSlot, WaitingEntry entry, Instant now) {
        var open = new VacancyOffer(
                Ids.next(),
                clinic.id(),
                entry.id(),
                freedSlot.id(),
                freedSlot.slot(),
                "open",
                now.plus(settings.vacancy()));
        var request = new BookingRequest(
                open.requestId(),
                clinic.id(),
                entry.patientId(),
                freedSlot.slot(),
                entry.wish().plan());
        switch (book.hold(request, settings.vacancy())) {
            case Held _ -> tell(clinic, open, entry, now);
            case HoldRefused(var reason, var _) when reason.equals("taken") -> {}
            case HoldRefused _ -> passOver(open, "refused", now);
        }
    }

    private void tell(Clinic clinic, VacancyOffer open, WaitingEntry entry, Instant now) {
        switch (messages.say(clinic, open, entry)) {
            case Contact.Reached _ -> offers.add(open, now);
            case Contact.NotNow _ -> holds.release(open.requestId());
            case Contact.Never _, Contact.WithPerson _ -> passOver(open, "unreachable", now);
        }
    }

    private void passOver(VacancyOffer offer, String status, Instant now) {
        holds.release(offer.requestId());
        offers.add(
                new VacancyOffer(
                        offer.id(), offer.clinicId(), offer.entryId(), offer.freedSlotId(), offer.slot(), status, now),
                now);
    }
}
