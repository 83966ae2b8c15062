package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.clinic.InsurancePlan;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.console.BookingDeeds.Person;
import com.eoclinica.acolhe.engagement.WaitingEntry;
import com.eoclinica.acolhe.engagement.WaitingList;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.scheduling.Wish;
import com.eoclinica.acolhe.shared.Ids;
import com.eoclinica.acolhe.shared.PatientId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who waits for a time to become free, in the order in which they will be asked. */
@Controller
@RequestMapping("/agenda/waiting-list")
class WaitingListPage {

    private static final int MOST_URGENT = 2;

    private final WaitingList list;
    private final Patients patients;
    private final Clinics clinics;
    private final BookingForm form;

    WaitingListPage(WaitingList list, Patients patients, Clinics clinics, BookingForm form) {
        this.list = list;
        this.patients = patients;
        this.clinics = clinics;
        this.form = form;
    }

    /** @param plan the plan's name; null when they pay themselves */
    record Row(
            WaitingEntry entry,
            @Nullable Patient patient,
            String what,
            @Nullable String plan) {}

    @GetMapping
    String show(@RequestParam(defaultValue = "") String phone, @AuthenticationPrincipal SignedIn who, Model model) {
        var clinic = clinics.get(who.clinicId());
        var entries = list.list(clinic.id());
        var people = people(clinic, entries);
        model.addAttribute(
                "rows",
                entries.stream()
                        .map(each -> row(each, people.get(each.patientId()), clinic))
                        .toList());
        model.addAttribute("clinic", clinic);
        model.addAttribute("phone", phone);
        model.addAttribute("found", form.found(clinic.id(), phone));
        model.addAttribute("valid", form.phone(phone).isPresent());
        model.addAttribute("request", Ids.next());
        return "console/waiting-list";
    }

    private static Row row(WaitingEntry entry, @Nullable Patient patient, Clinic clinic) {
        var wish = entry.wish();
        var with = wish.practitionerCode() == null ? null : clinic.practitioner(wish.practitionerCode());
        var what = with == null
                ? wish.specialty()
                : with.map(Practitioner::displayName).orElse(wish.practitionerCode());
        var plan = wish.plan() == null
                ? null
                : clinic.plan(wish.plan()).map(InsurancePlan::name).orElse(wish.plan());
        return new Row(entry, patient, what == null ? "" : what, plan);
    }

    private Map<PatientId, Patient> people(Clinic clinic, List<WaitingEntry> entries) {
        var ids = entries.stream().map(WaitingEntry::patientId).distinct().toList();
        return patients.all(clinic.id(), ids).stream().collect(Collectors.toMap(Patient::id, Function.identity()));
    }

    /** Joining twice for the same keeps the place. */
    @PostMapping
    String join(
            Person person,
            @RequestParam String practitioner,
            @RequestParam UUID request,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        var clinic = clinics.get(who.clinicId());
        var patient = form.patient(clinic.id(), person, request);
        if (patient.isEmpty() || clinic.practitioner(practitioner).isEmpty())
            return said(
                    after, "problem", "Diga quem espera e por quem: escolha um cadastro, ou escreva nome e telefone.");
        var wish = new Wish(clinic.id(), null, practitioner, form.plan(person), null, null, null, null);
        list.join(patient.get().id(), wish);
        return said(after, "done", patient.get().name() + " está na lista de espera.");
    }

    @PostMapping("/{id}/urgency")
    String hurry(
            @PathVariable UUID id,
            @RequestParam int urgency,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        var changed = list.hurry(id, Math.clamp(urgency, 0, MOST_URGENT));
        return changed ? said(after, "done", "Ordem guardada.") : gone(after);
    }

    @PostMapping("/{id}/leave")
    String leave(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who, RedirectAttributes after) {
        return list.leave(id) ? said(after, "done", "Saiu da lista de espera.") : gone(after);
    }

    private static String gone(RedirectAttributes after) {
        return said(after, "problem", "Essa pessoa já não espera: marcou ou saiu da lista.");
    }

    private static String said(RedirectAttributes after, String kind, String what) {
        after.addFlashAttribute(kind, what);
        return "redirect:/agenda/waiting-list";
    }
}
