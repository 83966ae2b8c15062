package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.engagement.CallTries.Tried;
import com.eoclinica.acolhe.engagement.ToCall.Kind;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.scheduling.Agreed;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.scheduling.AppointmentStatus;
import com.eoclinica.acolhe.scheduling.Diary;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk's round of calls: who stays silent before a visit, whose visit must move, who does not know of a change, who left unhappy. */
@Component
public class Calls {

    /** An answer older than this is no reason to call any more. */
    private static final Duration UNHAPPY_FOR = Duration.ofDays(14);

    private static final Tried NEVER = new Tried(new UUID(0, 0), 0, Instant.EPOCH.atOffset(ZoneOffset.UTC), false);

    private final CallList silent;
    private final MovingVisitRows moving;
    private final VisitNews news;
    private final SurveyRows surveys;
    private final CallTries tries;
    private final Diary diary;
    private final Patients patients;
    private final Clock clock;

    Calls(
            CallList silent,
            MovingVisitRows moving,
            VisitNews news,
            SurveyRows surveys,
            CallTries tries,
            Diary diary,
            Patients patients,
            Clock clock) {
        this.silent = silent;
        this.moving = moving;
        this.news = news;
        this.surveys = surveys;
        this.tries = tries;
        this.diary = diary;
        this.patients = patients;
        this.clock = clock;
    }

    private record Cause(UUID about, Kind kind, AppointmentId visit, String reason, String words) {}

    /** Who was tried least first, then the earliest visit. */
    @Transactional(readOnly = true)
    public List<ToCall> now(ClinicId clinic) {
        var causes = Stream.of(visits(clinic), moves(clinic), untold(clinic), unhappy(clinic))
                .flatMap(Function.identity())
                .toList();
        var visits = diary.all(causes.stream().map(Cause::visit).distinct().toList()).stream()
                .map(Agreed::appointment)
                .collect(Collectors.toMap(Appointment::id, Function.identity()));
        var tried = tries.of(clinic, causes.stream().map(Cause::about).toList());
        var people = people(
                clinic,
                visits.values().stream().map(Appointment::patientId).distinct().toList());
        return causes.stream()
                .filter(each -> !tried.getOrDefault(each.about(), NEVER).settled())
                .flatMap(each -> toCall(each, visits, people, tried.getOrDefault(each.about(), NEVER)).stream())
                .sorted(Comparator.comparingInt(ToCall::tries)
                        .thenComparing(each -> each.visit().slot().start()))
                .toList();
    }

    /** @param outcome {@code done}, {@code confirmed} or {@code no-answer} */
    @Transactional
    public void note(ClinicId clinic, UUID about, String outcome, String who) {
        tries.add(clinic, about, outcome, who, clock.instant());
    }

    private Stream<Cause> visits(ClinicId clinic) {
        return silent.unreached(clinic).stream()
                .map(each -> new Cause(
                        each.appointment().id().value(),
                        Kind.VISIT,
                        each.appointment().id(),
                        each.reason(),
                        ""));
    }

    private Stream<Cause> moves(ClinicId clinic) {
        return moving.leftToDesk(clinic, clock.instant()).stream()
                .map(each -> new Cause(
                        each.id(),
                        Kind.MOVE,
                        each.appointmentId(),
                        Objects.requireNonNullElse(each.reason(), "silent"),
                        ""));
    }

    private Stream<Cause> untold(ClinicId clinic) {
        return news.leftToDesk(clinic).stream()
                .map(each -> new Cause(
                        each.id(),
                        Kind.NEWS,
                        each.appointmentId(),
                        Objects.requireNonNullElse(each.reason(), "unreachable"),
                        ""));
    }

    private Stream<Cause> unhappy(ClinicId clinic) {
        return surveys.answered(clinic, clock.instant().minus(UNHAPPY_FOR)).stream()
                .filter(each -> each.score() != null && NetPromoter.isDetractor(each.score()))
                .map(each -> new Cause(
                        each.id(),
                        Kind.SURVEY,
                        each.appointmentId(),
                        "detractor",
                        each.score()
                                + Optional.ofNullable(each.comment())
                                        .map(words -> ": " + words)
                                        .orElse("")));
    }

    private Map<PatientId, Patient> people(ClinicId clinic, List<PatientId> ids) {
        return patients.all(clinic, ids).stream().collect(Collectors.toMap(Patient::id, Function.identity()));
    }

    private static Optional<ToCall> toCall(
            Cause cause, Map<AppointmentId, Appointment> visits, Map<PatientId, Patient> people, Tried tried) {
        var visit = visits.get(cause.visit());
        if (visit == null || (cause.kind() == Kind.MOVE && visit.status() != AppointmentStatus.BOOKED))
            return Optional.empty();
        return Optional.ofNullable(people.get(visit.patientId()))
                .map(patient -> new ToCall(
                        cause.about(),
                        cause.kind(),
                        visit,
                        patient,
                        cause.reason(),
                        cause.words(),
                        tried.times(),
                        tried.times() == 0 ? null : tried.last().toInstant()));
    }
}
