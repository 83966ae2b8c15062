package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.scheduling.Agreed;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.scheduling.AppointmentStatus;
import com.eoclinica.acolhe.scheduling.Diary;
import com.eoclinica.acolhe.shared.ClinicId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells patients what the reception changed of their visits. A moment passes first, so that a slip that is put right at once
 * is not told, and several changes are told as one.
 */
@Component
public class VisitNews {

    private static final int BATCH = 200;
    private static final Duration CALL_FOR = Duration.ofDays(2);

    private final VisitNoticeRows rows;
    private final Diary diary;
    private final Clinics clinics;
    private final VisitNewsMessages messages;
    private final EngagementSettings settings;
    private final Clock clock;

    VisitNews(
            VisitNoticeRows rows,
            Diary diary,
            Clinics clinics,
            VisitNewsMessages messages,
            EngagementSettings settings,
            Clock clock) {
        this.rows = rows;
        this.diary = diary;
        this.clinics = clinics;
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    /** In the transaction of the change. @param before the visit as its patient knows it */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(Appointment before) {
        rows.add(before, clock.instant().plus(settings.newsAfter()));
    }

    @Transactional(readOnly = true)
    public List<UUID> due() {
        return rows.due(clock.instant(), BATCH);
    }

    /** Tells it, drops it, or leaves it to the desk; whoever else is at it is left alone. */
    @Transactional
    public void tell(UUID id) {
        var now = clock.instant();
        rows.claim(id, now)
                .ifPresent(notice -> diary.find(notice.appointmentId())
                        .map(Agreed::appointment)
                        .ifPresentOrElse(
                                visit -> settle(notice, visit, now),
                                () -> rows.settle(notice.id(), "dropped", "gone", now)));
    }

    @Transactional(readOnly = true)
    public Optional<VisitNotice> of(AppointmentId visit) {
        return rows.of(visit);
    }

    List<VisitNotice> leftToDesk(ClinicId clinic) {
        return rows.leftToDesk(clinic, clock.instant().minus(CALL_FOR));
    }

    private void settle(VisitNotice notice, Appointment visit, Instant now) {
        var cancelled = visit.status() == AppointmentStatus.CANCELLED;
        if (!cancelled && visit.status() != AppointmentStatus.BOOKED) rows.settle(notice.id(), "dropped", "past", now);
        else if (!cancelled && isAsBefore(notice, visit)) rows.settle(notice.id(), "dropped", "unchanged", now);
        else if (!now.isBefore(nearest(notice, visit))) rows.settle(notice.id(), "desk", "late", now);
        else say(notice, visit, now);
    }

    private static boolean isAsBefore(VisitNotice notice, Appointment visit) {
        return visit.slot().start().equals(notice.wasAt())
                && visit.slot().practitionerCode().equals(notice.wasWith());
    }

    /** The first moment at which the patient might stand at the door, or should. */
    private static Instant nearest(VisitNotice notice, Appointment visit) {
        var start = visit.slot().start();
        return start.isBefore(notice.wasAt()) ? start : notice.wasAt();
    }

    private void say(VisitNotice notice, Appointment visit, Instant now) {
        var clinic = clinics.get(notice.clinicId());
        if (isQuiet(notice, visit, clinic, now)) return;
        switch (messages.say(clinic, notice, visit)) {
            case Contact.Reached(var conversation) -> rows.told(notice.id(), conversation.value(), now);
            case Contact.NotNow _ -> {}
            case Contact.WithPerson _ -> rows.settle(notice.id(), "desk", "talking", now);
            case Contact.Never(var reason) -> rows.settle(notice.id(), "desk", reason, now);
        }
    }

    /** At night it waits for the morning; what is too near for that is a call. */
    private boolean isQuiet(VisitNotice notice, Appointment visit, Clinic clinic, Instant now) {
        var quiet = settings.quiet();
        if (!quiet.covers(now, clinic.zone())) return false;
        if (!quiet.orLater(now, clinic.zone()).isBefore(nearest(notice, visit)))
            rows.settle(notice.id(), "desk", "at-night", now);
        return true;
    }
}
