package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.privacy.Incidents;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Incidents with personal data: until when the authority and the people must be told, and whose records were opened. */
@Controller
@RequestMapping("/privacy/incidents")
class IncidentsPage {

    private static final int LONGEST = 500;

    private final Incidents incidents;
    private final Clinics clinics;
    private final Clock clock;

    IncidentsPage(Incidents incidents, Clinics clinics, Clock clock) {
        this.incidents = incidents;
        this.clinics = clinics;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn who, Model model) {
        var zone = zone(who);
        var now = clock.instant();
        model.addAttribute(
                "incidents",
                incidents.list(who.clinicId()).stream()
                        .map(each -> ShownIncident.of(each, now, zone))
                        .toList());
        model.addAttribute(
                "now", now.atZone(zone).toLocalDateTime().withSecond(0).withNano(0));
        return "console/incidents";
    }

    /** In the clinic's own time; without names, for the record is read by many. */
    record Told(
            String what,
            @DateTimeFormat(iso = ISO.DATE_TIME) LocalDateTime known,
            @DateTimeFormat(iso = ISO.DATE_TIME) LocalDateTime from,
            @DateTimeFormat(iso = ISO.DATE_TIME) LocalDateTime until) {}

    @PostMapping
    String open(Told told, @AuthenticationPrincipal SignedIn who, Model model, RedirectAttributes after) {
        var zone = zone(who);
        var problem = problem(told, zone);
        if (!problem.isEmpty()) {
            model.addAttribute("problem", problem);
            return list(who, model);
        }
        incidents.open(
                who.clinicId(),
                told.what().strip(),
                told.known().atZone(zone).toInstant(),
                told.from().atZone(zone).toInstant(),
                told.until().atZone(zone).toInstant(),
                who.getUsername());
        after.addFlashAttribute("done", "Incidente registrado. Os prazos já correm.");
        return "redirect:/privacy/incidents";
    }

    @PostMapping("/{id}/reported")
    String reported(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who, RedirectAttributes after) {
        if (incidents.reported(who.clinicId(), id, who.getUsername()))
            after.addFlashAttribute("done", "Registrado: a ANPD e as pessoas foram avisadas.");
        else after.addFlashAttribute("problem", "Este incidente já estava marcado como avisado.");
        return "redirect:/privacy/incidents";
    }

    /** @param actor as the trail names them; empty for everybody */
    @GetMapping("/{id}")
    String touched(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String actor,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        var incident =
                incidents.find(who.clinicId(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("incident", ShownIncident.of(incident, clock.instant(), zone(who)));
        model.addAttribute("actor", actor);
        model.addAttribute("touched", incidents.touched(incident, actor.isBlank() ? null : actor.strip()));
        return "console/incident";
    }

    private String problem(Told told, ZoneId zone) {
        if (told.what() == null || told.what().isBlank() || told.what().strip().length() > LONGEST)
            return "Escreva o que aconteceu, em até 500 letras e sem nomes.";
        if (told.known() == null || told.from() == null || told.until() == null) return "Diga os três momentos.";
        if (told.known().atZone(zone).toInstant().isAfter(clock.instant()))
            return "O momento em que se soube ainda não chegou: confira a data.";
        return told.from().isAfter(told.until()) ? "O fim da exposição deve vir depois do começo." : "";
    }

    private ZoneId zone(SignedIn who) {
        return clinics.get(who.clinicId()).zone();
    }
}
