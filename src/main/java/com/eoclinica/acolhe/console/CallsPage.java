package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.engagement.Calls;
import com.eoclinica.acolhe.engagement.ToCall;
import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.scheduling.AppointmentStatus;
import com.eoclinica.acolhe.scheduling.FrontDesk;
import com.eoclinica.acolhe.scheduling.Seen;
import com.eoclinica.acolhe.scheduling.Slot;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom to call now and why, and what came of the call. */
@Controller
@RequestMapping("/agenda/calls")
class CallsPage {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEE d/M 'às' HH:mm", Locale.of("pt", "BR"));

    private final Calls calls;
    private final FrontDesk desk;
    private final Clinics clinics;

    CallsPage(Calls calls, FrontDesk desk, Clinics clinics) {
        this.calls = calls;
        this.desk = desk;
        this.clinics = clinics;
    }

    /** @param was the visit's slot as a form sends it back */
    record Row(ToCall call, String when, String with, String was) {}

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn who, Model model) {
        var clinic = clinics.get(who.clinicId());
        model.addAttribute(
                "rows",
                calls.now(clinic.id()).stream().map(each -> row(each, clinic)).toList());
        return "console/calls";
    }

    private static Row row(ToCall call, Clinic clinic) {
        var slot = call.visit().slot();
        var with = clinic.practitioner(slot.practitionerCode()).map(Practitioner::displayName);
        return new Row(
                call,
                WHEN.format(slot.start().atZone(clinic.zone())),
                with.orElse(slot.practitionerCode()),
                SlotToken.of(slot));
    }

    @PostMapping("/no-answer")
    String noAnswer(@RequestParam UUID about, @AuthenticationPrincipal SignedIn who, RedirectAttributes after) {
        return noted(about, "no-answer", "Anotado: não atendeu. Fica no fim da lista.", who, after);
    }

    @PostMapping("/done")
    String done(@RequestParam UUID about, @AuthenticationPrincipal SignedIn who, RedirectAttributes after) {
        return noted(about, "done", "Ligação encerrada.", who, after);
    }

    /** They said on the phone that they come. */
    @PostMapping("/confirmed")
    String confirmed(
            @RequestParam UUID about,
            @RequestParam String was,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        var clinic = clinics.get(who.clinicId());
        var seen = new Seen(slot(was, clinic), AppointmentStatus.BOOKED);
        if (desk.confirm(clinic.id(), new AppointmentId(about), seen).isPresent())
            return noted(about, "confirmed", "Presença confirmada.", who, after);
        after.addFlashAttribute("problem", "A consulta mudou enquanto você ligava. Veja como ela está agora.");
        return "redirect:/agenda/visits/" + about;
    }

    private static Slot slot(String was, Clinic clinic) {
        return SlotToken.read(was, clinic).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private String noted(UUID about, String outcome, String said, SignedIn who, RedirectAttributes after) {
        calls.note(who.clinicId(), about, outcome, who.getUsername());
        after.addFlashAttribute("done", said);
        return "redirect:/agenda/calls";
    }
}
