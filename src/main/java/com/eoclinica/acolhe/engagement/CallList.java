package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.patient.Phone;
import com.eoclinica.acolhe.scheduling.Agreed;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentStatus;
import com.eoclinica.acolhe.scheduling.Diary;
import com.eoclinica.acolhe.shared.ClinicId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom the desk should call: visits of the next day and a half that nobody confirmed although the reminder is out, or could not go out. */
@Component
public class CallList {

    private static final Duration AHEAD = Duration.ofHours(36);
    private static final Set<String> UNREACHED = Set.of("unreachable", "opted-out", "outside-window", "late");

    private final Diary diary;
    private final ReminderRows reminders;
    private final Patients patients;
    private final EngagementSettings settings;
    private final Clock clock;

    CallList(Diary diary, ReminderRows reminders, Patients patients, EngagementSettings settings, Clock clock) {
        this.diary = diary;
        this.reminders = reminders;
        this.patients = patients;
        this.settings = settings;
        this.clock = clock;
    }

    /** {@code reason} is {@code silent}, or why no reminder could reach them. */
    public record Call(
            Appointment appointment, String name, @Nullable String phone, String reason) {}

    /** A visit, and why its patient should be called. */
    record Unreached(Appointment appointment, String reason) {}

    /** Earliest visit first. */
    @Transactional(readOnly = true)
    public List<Call> now(ClinicId clinic) {
        var all = unreached(clinic);
        var ids = all.stream()
                .map(each -> each.appointment().patientId())
                .distinct()
                .toList();
        var people = patients.all(clinic, ids).stream().collect(Collectors.toMap(Patient::id, Function.identity()));
        return all.stream()
                .flatMap(each -> Stream.ofNullable(people.get(each.appointment().patientId()))
                        .map(patient -> call(each, patient)))
                .toList();
    }

    /** Earliest visit first. */
    List<Unreached> unreached(ClinicId clinic) {
        var now = clock.instant();
        var sent = reminders.of(clinic, now, now.plus(AHEAD));
        return diary.starting(AppointmentStatus.BOOKED, now, now.plus(AHEAD)).stream()
                .map(Agreed::appointment)
                .filter(each -> each.clinicId().equals(clinic) && each.confirmedAt() == null)
                .flatMap(each -> reason(each, sent, now).map(why -> new Unreached(each, why)).stream())
                .toList();
    }

    private Optional<String> reason(Appointment appointment, List<Reminder> all, Instant now) {
        return all.stream()
                .filter(each -> each.appointmentId().equals(appointment.id())
                        && each.startsAt().equals(appointment.slot().start()))
                .flatMap(each -> reason(each, now).stream())
                .findFirst();
    }

    private Optional<String> reason(Reminder reminder, Instant now) {
        var settled = reminder.settledAt();
        if (settled == null) return Optional.empty();
        if (reminder.status().equals("dropped"))
            return Optional.ofNullable(reminder.reason()).filter(UNREACHED::contains);
        return now.isBefore(settled.plus(settings.silentAfter())) ? Optional.empty() : Optional.of("silent");
    }

    private static Call call(Unreached each, Patient patient) {
        return new Call(each.appointment(), patient.name(), phone(patient), each.reason());
    }

    private static @Nullable String phone(Patient patient) {
        return Optional.ofNullable(patient.phone()).map(Phone::e164).orElse(null);
    }
}
