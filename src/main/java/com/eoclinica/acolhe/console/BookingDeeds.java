package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.engagement.ClinicMoves;
import com.eoclinica.acolhe.scheduling.BookingRequest;
import com.eoclinica.acolhe.scheduling.BookingResult;
import com.eoclinica.acolhe.scheduling.BookingResult.Booked;
import com.eoclinica.acolhe.scheduling.FrontDesk;
import com.eoclinica.acolhe.scheduling.Slot;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Books by hand, through the book that patients book in, and closes a practitioner's time. A form sent twice acts once. */
@Controller
@RequestMapping("/agenda")
class BookingDeeds {

    private final FrontDesk desk;
    private final Clinics clinics;
    private final ClinicMoves moves;
    private final BookingForm form;
    private final AgendaReach reach;
    private final Refusals refusals;

    BookingDeeds(
            FrontDesk desk,
            Clinics clinics,
            ClinicMoves moves,
            BookingForm form,
            AgendaReach reach,
            Refusals refusals) {
        this.desk = desk;
        this.clinics = clinics;
        this.moves = moves;
        this.form = form;
        this.reach = reach;
        this.refusals = refusals;
    }

    /** Who comes, as the form says it: somebody registered, or a name to register under that phone. */
    record Person(
            @Nullable UUID patient,
            @Nullable String name,
            String phone,
            @Nullable String plan) {}

    @PostMapping("/book")
    String book(
            @RequestParam String slot,
            @RequestParam(defaultValue = "") String service,
            @RequestParam UUID request,
            Person person,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        var clinic = clinics.get(who.clinicId());
        var target = target(slot, service, clinic);
        target.ifPresent(each -> reach.check(who, each.practitionerCode()));
        var patient = form.patient(clinic.id(), person, request);
        if (target.isEmpty() || patient.isEmpty())
            return again(after, slot, person, "Diga quem vem: escolha um cadastro, ou escreva nome e telefone.");
        var wanted = new BookingRequest(
                "console:" + request, clinic.id(), patient.get().id(), target.get(), form.plan(person));
        return told(desk.book(wanted), slot, person, after);
    }

    private String told(BookingResult result, String slot, Person person, RedirectAttributes after) {
        if (!(result instanceof Booked(var made))) return again(after, slot, person, refusals.why(result));
        after.addFlashAttribute("done", "Consulta marcada.");
        return "redirect:/agenda/visits/" + made.id().value();
    }

    /** Closes a practitioner's time; patients already booked in it are asked for another, one after another. */
    @PostMapping("/close")
    String close(
            @RequestParam String practitioner,
            @RequestParam @DateTimeFormat(iso = ISO.DATE_TIME) LocalDateTime from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE_TIME) LocalDateTime until,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        reach.check(who, practitioner);
        if (from.isBefore(until)) {
            var opened = moves.open(clinics.get(who.clinicId()), practitioner, from, until, who.getUsername())
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
            after.addFlashAttribute("done", "Horário bloqueado. Consultas a mudar: " + opened.size() + ".");
        } else {
            after.addFlashAttribute("problem", "O fim deve vir depois do começo.");
        }
        return "redirect:/agenda?day=" + from.toLocalDate();
    }

    /** The time of that slot, for the service chosen; empty when the form names nobody or nothing of this clinic. */
    private static Optional<Slot> target(String slot, String service, Clinic clinic) {
        return SlotToken.read(slot, clinic)
                .flatMap(each -> service.isBlank() ? Optional.of(each) : SlotToken.of(each, service, clinic));
    }

    private static String again(RedirectAttributes after, String slot, Person person, String what) {
        after.addFlashAttribute("problem", what);
        after.addAttribute("slot", slot);
        after.addAttribute("phone", person.phone());
        return "redirect:/agenda/new";
    }
}
