package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.engagement.VisitNews;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.scheduling.AppointmentStatus;
import com.eoclinica.acolhe.scheduling.Slot;
import com.eoclinica.acolhe.scheduling.Visits;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A visit with what can be done about it, and the form for a new one. */
@Controller
@RequestMapping("/agenda")
class VisitPage {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEE d/M 'às' HH:mm", Locale.of("pt", "BR"));
    private static final int AHEAD = 21;

    private final AgendaColumns columns;
    private final AgendaReach reach;
    private final Clinics clinics;
    private final Visits visits;
    private final Patients patients;
    private final BookingForm form;
    private final VisitNews news;
    private final Clock clock;

    VisitPage(
            AgendaColumns columns,
            AgendaReach reach,
            Clinics clinics,
            Visits visits,
            Patients patients,
            BookingForm form,
            VisitNews news,
            Clock clock) {
        this.columns = columns;
        this.reach = reach;
        this.clinics = clinics;
        this.visits = visits;
        this.patients = patients;
        this.form = form;
        this.news = news;
        this.clock = clock;
    }

    /** Free time a visit can move to, as a list offers it. */
    record Choice(String token, String when) {}

    @GetMapping("/visits/{id}")
    String visit(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who, Model model) {
        var clinic = clinics.get(who.clinicId());
        var visit = visits.find(new AppointmentId(id))
                .filter(each -> each.clinicId().equals(clinic.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        reach.check(who, visit.slot().practitionerCode());
        model.addAttribute("visit", visit);
        model.addAttribute("token", SlotToken.of(visit.slot()));
        model.addAttribute("patient", patients.find(visit.patientId()).orElse(null));
        model.addAttribute("choices", choices(clinic, visit));
        model.addAttribute("steps", steps(visit));
        model.addAttribute("news", news.of(visit.id()).orElse(null));
        model.addAttribute("ahead", visit.slot().start().isAfter(clock.instant()));
        described(clinic, visit.slot(), model);
        return "console/agenda-visit";
    }

    @GetMapping("/new")
    String booking(
            @RequestParam String slot,
            @RequestParam(defaultValue = "") String phone,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        var clinic = clinics.get(who.clinicId());
        var wanted =
                SlotToken.read(slot, clinic).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        reach.check(who, wanted.practitionerCode());
        model.addAttribute("token", slot);
        model.addAttribute("services", services(clinic, wanted));
        model.addAttribute("phone", phone);
        model.addAttribute("found", form.found(clinic.id(), phone));
        model.addAttribute("valid", form.phone(phone).isPresent());
        described(clinic, wanted, model);
        return "console/agenda-new";
    }

    /** When, with whom and what for. Whoever has left the clinic since is named by their code. */
    private static void described(Clinic clinic, Slot slot, Model model) {
        var start = slot.start().atZone(clinic.zone());
        var with = clinic.practitioner(slot.practitionerCode()).map(Practitioner::displayName);
        var what = clinic.service(slot.serviceCode()).map(HealthcareService::name);
        model.addAttribute("clinic", clinic);
        model.addAttribute("day", start.toLocalDate());
        model.addAttribute("when", WHEN.format(start));
        model.addAttribute("with", with.orElse(slot.practitionerCode()));
        model.addAttribute("what", what.orElse(slot.serviceCode()));
        model.addAttribute("request", Ids.next());
    }

    /** All that practitioner does. */
    private static List<HealthcareService> services(Clinic clinic, Slot slot) {
        return clinic.practitioner(slot.practitionerCode()).stream()
                .flatMap(each -> each.services().stream())
                .flatMap(each -> clinic.service(each).stream())
                .toList();
    }

    /** What may follow; nobody has missed what has not begun. */
    private List<AppointmentStatus> steps(Appointment visit) {
        var begun = !visit.slot().start().isAfter(clock.instant());
        return Arrays.stream(AppointmentStatus.values())
                .filter(visit.status()::canBecome)
                .filter(each -> begun || each != AppointmentStatus.NOSHOW)
                .toList();
    }

    private List<Choice> choices(Clinic clinic, Appointment visit) {
        var today = LocalDate.now(clock.withZone(clinic.zone()));
        return columns.free(clinic, visit.slot().practitionerCode(), visit.plan(), today, AHEAD).stream()
                .map(each ->
                        new Choice(SlotToken.of(each), WHEN.format(each.start().atZone(clinic.zone()))))
                .toList();
    }
}
