package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.desk.Desk;
import com.eoclinica.acolhe.desk.Priority;
import com.eoclinica.acolhe.scheduling.Agreed;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import com.eoclinica.acolhe.scheduling.AppointmentStatus;
import com.eoclinica.acolhe.scheduling.Diary;
import com.eoclinica.acolhe.scheduling.Slot;
import com.eoclinica.acolhe.scheduling.SlotSearch;
import com.eoclinica.acolhe.scheduling.Wish;
import com.eoclinica.acolhe.shared.ConversationId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes one visit the clinic must move a step further: asks, sees what came of it, or leaves it to the desk. */
@Component
public class MovingVisits {

    private static final int CHOICES = 4;

    private final MovingVisitRows rows;
    private final Diary diary;
    private final AppointmentBook book;
    private final MovingMessages messages;
    private final Desk desk;
    private final Clinics clinics;
    private final EngagementSettings settings;
    private final Clock clock;

    MovingVisits(
            MovingVisitRows rows,
            Diary diary,
            AppointmentBook book,
            MovingMessages messages,
            Desk desk,
            Clinics clinics,
            EngagementSettings settings,
            Clock clock) {
        this.rows = rows;
        this.diary = diary;
        this.book = book;
        this.messages = messages;
        this.desk = desk;
        this.clinics = clinics;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whoever else is at it is left alone. */
    @Transactional
    public void goOn(UUID id) {
        rows.claim(id).ifPresent(this::step);
    }

    private void step(MovingVisit visit) {
        var now = clock.instant();
        var found = diary.find(visit.appointmentId()).map(Agreed::appointment);
        if (found.isEmpty() || found.get().status() != AppointmentStatus.BOOKED)
            rows.settle(visit.id(), "cancelled", null, now);
        else if (!found.get().slot().start().equals(visit.startsAt())) rows.settle(visit.id(), "moved", null, now);
        else if (visit.status().equals("waiting")) ask(visit, found.get(), now);
        else if (isSilent(visit, now)) toDesk(visit, "silent", now);
    }

    private boolean isSilent(MovingVisit visit, Instant now) {
        var asked = visit.askedAt();
        var tooLong = asked != null && !now.isBefore(asked.plus(settings.silentAfter()));
        return tooLong || !now.isBefore(visit.startsAt());
    }

    private void ask(MovingVisit visit, Appointment appointment, Instant now) {
        var clinic = clinics.get(visit.clinicId());
        if (settings.quiet().covers(now, clinic.zone())) return;
        var instead = instead(clinic, appointment);
        if (instead.isEmpty()) {
            toDesk(visit, "no-alternative", now);
            return;
        }
        switch (messages.say(clinic, visit, appointment, instead)) {
            case Contact.Reached(var conversation) -> rows.asked(visit.id(), conversation.value(), now);
            case Contact.NotNow _ -> {}
            case Contact.WithPerson _ -> toDesk(visit, "with-person", now);
            case Contact.Never(var reason) -> toDesk(visit, reason, now);
        }
    }

    private List<Slot> instead(Clinic clinic, Appointment appointment) {
        var specialty = clinic.service(appointment.slot().serviceCode()).map(each -> each.specialty());
        var same = appointment.slot().practitionerCode();
        return switch (book.find(wish(clinic, specialty.orElse(null), same, appointment), CHOICES)) {
            case SlotSearch.SlotsFound found -> found.slots();
            case SlotSearch.NothingFree none -> none.nearest();
            case SlotSearch.NotOffered _ -> List.of();
        };
    }

    private static Wish wish(
            Clinic clinic, @org.jspecify.annotations.Nullable String specialty, String who, Appointment appointment) {
        return new Wish(clinic.id(), specialty, who, appointment.plan(), null, null, null, null);
    }

    private void toDesk(MovingVisit visit, String reason, Instant now) {
        rows.settle(visit.id(), "desk", reason, now);
        var conversation = visit.conversationId();
        if (conversation != null)
            desk.open(visit.clinicId(), new ConversationId(conversation), "clinic-move", Priority.URGENT);
    }
}
