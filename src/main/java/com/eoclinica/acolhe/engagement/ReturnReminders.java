package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.scheduling.Agreed;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentStatus;
import com.eoclinica.acolhe.scheduling.Diary;
import com.eoclinica.acolhe.scheduling.DiaryQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks once, where the service says "return in n days", whether to book; not whoever has booked or come back already. */
@Component
public class ReturnReminders {

    private static final Duration LOOK_BACK = Duration.ofDays(5);
    private static final Duration USELESS_AFTER = Duration.ofDays(7);
    private static final int BATCH = 200;
    private static final Set<AppointmentStatus> TAKES_PLACE = Set.of(
            AppointmentStatus.BOOKED,
            AppointmentStatus.ARRIVED,
            AppointmentStatus.CHECKED_IN,
            AppointmentStatus.FULFILLED);

    private final Diary diary;
    private final ReturnReminderRows rows;
    private final ReturnReminderMessages messages;
    private final Clinics clinics;
    private final EngagementSettings settings;
    private final Clock clock;

    ReturnReminders(
            Diary diary,
            ReturnReminderRows rows,
            ReturnReminderMessages messages,
            Clinics clinics,
            EngagementSettings settings,
            Clock clock) {
        this.diary = diary;
        this.rows = rows;
        this.messages = messages;
        this.clinics = clinics;
        this.settings = settings;
        this.clock = clock;
    }

    /** Writes down whom the visits of the last days will lead to being asked, then says what is due. */
    @Transactional
    public List<UUID> due() {
        var now = clock.instant();
        diary.starting(AppointmentStatus.FULFILLED, now.minus(LOOK_BACK), now).stream()
                .map(Agreed::appointment)
                .forEach(visit -> due(visit).ifPresent(at -> rows.add(visit, at, now)));
        return rows.due(now, BATCH);
    }

    private Optional<Instant> due(Appointment visit) {
        var clinic = clinics.get(visit.clinicId());
        return clinic.service(visit.slot().serviceCode())
                .map(HealthcareService::returnAfterDays)
                .map(days ->
                        visit.slot().end().atZone(clinic.zone()).plusDays(days).toInstant())
                .map(at -> settings.quiet().orLater(at, clinic.zone()));
    }

    @Transactional
    public void send(UUID id) {
        rows.claim(id).ifPresent(this::settle);
    }

    private void settle(ReturnReminder reminder) {
        var now = clock.instant();
        var zone = clinics.get(reminder.clinicId()).zone();
        var visit = diary.find(reminder.visit()).map(Agreed::appointment);
        if (visit.filter(each -> each.status() == AppointmentStatus.FULFILLED).isEmpty())
            rows.dropped(reminder.id(), "not-fulfilled", now);
        else if (now.isAfter(reminder.dueAt().plus(USELESS_AFTER))) rows.dropped(reminder.id(), "late", now);
        else if (comesAnyway(visit.get())) rows.dropped(reminder.id(), "comes-anyway", now);
        else if (!settings.quiet().covers(now, zone)) ask(reminder, visit.get(), now);
    }

    private boolean comesAnyway(Appointment visit) {
        var later = new DiaryQuery(
                visit.clinicId(),
                TAKES_PLACE,
                visit.patientId(),
                visit.slot().practitionerCode(),
                visit.slot().end(),
                null,
                null,
                null);
        return !diary.search(later, 1).isEmpty();
    }

    private void ask(ReturnReminder reminder, Appointment visit, Instant now) {
        switch (messages.say(reminder, visit)) {
            case Contact.Reached _ -> rows.sent(reminder.id(), now);
            case Contact.NotNow _, Contact.WithPerson _ -> {}
            case Contact.Never(var reason) -> rows.dropped(reminder.id(), reason, now);
        }
    }
}
