package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.conversation.Approach;
import com.eoclinica.acolhe.conversation.Approach.Option;
import com.eoclinica.acolhe.engagement.Reach.Recipient;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentStatus;
import com.eoclinica.acolhe.scheduling.Slot;
import com.eoclinica.acolhe.scheduling.Wish;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The words that tell a patient of a changed visit, as discreet as a reminder, and how to answer. */
@Component
class VisitNewsMessages {

    private static final String MOVED = "visit-moved";
    private static final String CANCELLED = "visit-cancelled";

    private final Reach reach;
    private final Wordings wordings;
    private final Clock clock;

    VisitNewsMessages(Reach reach, Wordings wordings, Clock clock) {
        this.reach = reach;
        this.wordings = wordings;
        this.clock = clock;
    }

    Contact say(Clinic clinic, VisitNotice notice, Appointment visit) {
        return visit.status() == AppointmentStatus.CANCELLED
                ? reach.say(visit.patientId(), CANCELLED, to -> cancelled(clinic, notice, visit, to))
                : reach.say(visit.patientId(), MOVED, to -> moved(clinic, notice, visit, to));
    }

    private Approach moved(Clinic clinic, VisitNotice notice, Appointment visit, Recipient to) {
        var text = wordings.of(
                to.patient(),
                MOVED,
                to.firstName(),
                clinic.name(),
                when(clinic, before(notice, visit)),
                when(clinic, visit.slot()));
        return new Approach(
                notice.id().toString(),
                to.correspondent(),
                MOVED,
                text,
                Approach.Topic.REMINDER,
                visit.id(),
                visit.patientId(),
                visit.plan(),
                options("reminder.answer.", "confirm", "move", "cancel"));
    }

    private Approach cancelled(Clinic clinic, VisitNotice notice, Appointment visit, Recipient to) {
        var text = wordings.of(
                to.patient(), CANCELLED, to.firstName(), clinic.name(), when(clinic, before(notice, visit)));
        return new Approach(
                notice.id().toString(),
                to.correspondent(),
                CANCELLED,
                text,
                Approach.Topic.RETURN_VISIT,
                null,
                visit.patientId(),
                visit.plan(),
                options("return-visit.", "yes", "no"),
                again(clinic, visit));
    }

    private static Slot before(VisitNotice notice, Appointment visit) {
        return new Slot(notice.wasWith(), visit.slot().serviceCode(), notice.wasAt(), notice.wasAt());
    }

    private String when(Clinic clinic, Slot slot) {
        return Moments.of(slot.start(), clock.instant(), clinic.zone()) + Discretion.with(clinic, slot);
    }

    private static Wish again(Clinic clinic, Appointment visit) {
        var slot = visit.slot();
        var specialty = clinic.service(slot.serviceCode())
                .map(HealthcareService::specialty)
                .orElse(null);
        return new Wish(clinic.id(), specialty, slot.practitionerCode(), visit.plan(), null, null, null, null);
    }

    private static List<Option> options(String prefix, String... keys) {
        return Stream.of(keys)
                .map(key -> new Option(Texts.of(prefix + key), key, null))
                .toList();
    }
}
