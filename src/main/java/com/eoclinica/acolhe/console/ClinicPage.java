package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.clinic.InvalidClinic;
import com.eoclinica.acolhe.scheduling.Displacements;
import com.eoclinica.acolhe.scheduling.Displacements.Displaced;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

/** The clinic's set-up, part by part. What makes no sense is refused with the reason; of two who change it, the second is told. */
@Controller
@RequestMapping("/clinic")
class ClinicPage {

    private final Clinics clinics;
    private final Displacements displacements;

    ClinicPage(Clinics clinics, Displacements displacements) {
        this.clinics = clinics;
        this.displacements = displacements;
    }

    @GetMapping
    String first() {
        return "redirect:/clinic/prices";
    }

    @GetMapping("/{section}")
    String show(@PathVariable String section, @AuthenticationPrincipal SignedIn who, Model model) {
        return shown(part(section), clinics.get(who.clinicId()), model);
    }

    /**
     * @param version of the clinic as the colleague saw it
     * @param sure keeps it although visits would need another time
     */
    @PostMapping("/{section}")
    String change(
            @PathVariable String section,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String sure,
            @RequestParam Map<String, String> form,
            @AuthenticationPrincipal SignedIn who,
            Model model,
            RedirectAttributes after) {
        var part = part(section);
        var clinic = clinics.get(who.clinicId());
        model.addAttribute("form", form);
        try {
            var next = part.applied(clinic, form);
            var displaced = sure.equals("yes") ? List.<Displaced>of() : newlyDisplaced(clinic, next);
            if (!displaced.isEmpty()) return displaced(part, clinic, displaced, model);
            return kept(next, version, who, after, part);
        } catch (InvalidClinic refused) {
            model.addAttribute("problems", refused.problems());
            return shown(part, clinic, model);
        }
    }

    /** Visits that have their time now and would not have it then. */
    private List<Displaced> newlyDisplaced(Clinic clinic, Clinic next) {
        var already = displacements.under(clinic).stream()
                .map(each -> each.appointment().id())
                .toList();
        return displacements.under(next).stream()
                .filter(each -> !already.contains(each.appointment().id()))
                .toList();
    }

    private static String displaced(ClinicSection part, Clinic clinic, List<Displaced> displaced, Model model) {
        model.addAttribute("displaced", displaced.size());
        return shown(part, clinic, model);
    }

    private String kept(Clinic next, long version, SignedIn who, RedirectAttributes after, ClinicSection part) {
        if (clinics.replace(next, version, who.getUsername())) {
            after.addFlashAttribute("done", "Guardado. Vale a partir de agora.");
        } else {
            var winner = clinics.history(next.id()).getFirst();
            after.addFlashAttribute("winner", winner.changedBy());
            after.addFlashAttribute("wonAt", winner.changedAt());
        }
        return "redirect:/clinic/" + part.path();
    }

    private static String shown(ClinicSection part, Clinic clinic, Model model) {
        model.addAttribute("section", part.path());
        model.addAttribute("sections", ClinicSection.values());
        model.addAttribute("clinic", clinic);
        model.addAttribute("view", new ClinicView(clinic, model.getAttribute("form")));
        return "console/clinic";
    }

    private static ClinicSection part(String path) {
        return Arrays.stream(ClinicSection.values())
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
