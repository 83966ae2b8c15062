package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.scheduling.Diary;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calendar files: of one visit for its patient, and a feed for each practitioner under an address nobody can guess. */
@Component
public class Calendars {

    private static final Duration BACK = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofDays(180);

    private final Diary diary;
    private final CalendarFeeds feeds;
    private final VisitLinks links;
    private final Clinics clinics;
    private final Patients patients;
    private final Clock clock;

    Calendars(Diary diary, CalendarFeeds feeds, VisitLinks links, Clinics clinics, Patients patients, Clock clock) {
        this.diary = diary;
        this.feeds = feeds;
        this.links = links;
        this.clinics = clinics;
        this.patients = patients;
        this.clock = clock;
    }

    /** For the patient: where and with whom, nothing about health. */
    @Transactional(readOnly = true)
    public Optional<String> ofVisit(AppointmentId id) {
        return diary.find(id).map(each -> {
            var clinic = clinics.get(each.appointment().clinicId());
            return CalendarFile.of(
                    clinic, List.of(each), visit -> clinic.name() + Discretion.with(clinic, visit.slot()));
        });
    }

    /** The same behind a patient's link, as long as it lasts. */
    @Transactional(readOnly = true)
    public Optional<String> ofLink(String token) {
        return links.find(new Secret(token), clock.instant()).flatMap(this::ofVisit);
    }

    /** A new secret address for that practitioner; the one before stops working. Told once, kept only as a hash. */
    @Transactional
    public Optional<String> openFeed(Clinic clinic, String practitioner) {
        if (clinic.practitioner(practitioner).isEmpty()) return Optional.empty();
        var token = Secret.fresh().token();
        feeds.open(clinic.id(), practitioner, token, clock.instant());
        return Optional.of(token);
    }

    /** The practitioner's visits; patients by their initials, as the address alone opens it. */
    @Transactional(readOnly = true)
    public Optional<String> feed(String token) {
        var now = clock.instant();
        return feeds.find(token).map(each -> {
            var clinic = clinics.get(each.clinicId());
            var visits = diary.of(clinic.id(), each.practitioner(), now.minus(BACK), now.plus(AHEAD));
            return CalendarFile.of(clinic, visits, visit -> title(clinic, visit));
        });
    }

    private String title(Clinic clinic, Appointment visit) {
        var service = clinic.service(visit.slot().serviceCode())
                .map(each -> each.name())
                .orElse("Consulta");
        return service + " — " + initials(visit.patientId());
    }

    private String initials(PatientId id) {
        return patients.find(id)
                .map(each -> Arrays.stream(each.name().strip().split("\\s+"))
                        .map(word -> word.substring(0, 1) + ".")
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }
}
