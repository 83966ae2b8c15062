package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.patient.MergeResult;
import com.eoclinica.acolhe.patient.Merging;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.PatientId;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may be registered twice: found by CPF, or by the two phones they wrote from, and made one person. */
@Controller
@RequestMapping("/agenda/doubles")
class DoublesPage {

    private static final String YES = "yes";

    private final Merging merging;
    private final Registrations registrations;
    private final BookingForm form;

    DoublesPage(Merging merging, Registrations registrations, BookingForm form) {
        this.merging = merging;
        this.registrations = registrations;
        this.form = form;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String one,
            @RequestParam(defaultValue = "") String other,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        var clinic = who.clinicId();
        var asked = !one.isBlank() || !other.isBlank();
        model.addAttribute("one", one);
        model.addAttribute("other", other);
        model.addAttribute("asked", asked);
        model.addAttribute(
                "pairs", registrations.pairs(clinic, asked ? byPhone(clinic, one, other) : merging.doubles(clinic)));
        return "console/doubles";
    }

    private List<List<PatientId>> byPhone(ClinicId clinic, String one, String other) {
        var others = form.found(clinic, other);
        return form.found(clinic, one).stream()
                .flatMap(each -> others.stream()
                        .filter(match -> !match.id().equals(each.id()))
                        .map(match -> List.of(each.id(), match.id())))
                .toList();
    }

    /**
     * {@code gone} becomes {@code kept}; what makes them one person is checked again here.
     *
     * @param sure without it nothing is merged, however the form was sent, for it cannot be undone
     */
    @PostMapping
    String merge(
            @RequestParam UUID gone,
            @RequestParam UUID kept,
            @RequestParam(defaultValue = "") String sure,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        if (!sure.equals(YES))
            return said(
                    after,
                    "problem",
                    "Nada foi mudado: confirme que conferiu com o paciente, porque isso não se desfaz.");
        return switch (merging.merge(who.clinicId(), new PatientId(gone), new PatientId(kept))) {
            case MergeResult.Merged(var patient) ->
                said(after, "done", "Os dois cadastros de " + patient.name() + " agora são um só.");
            case MergeResult.Unknown _ -> said(after, "problem", "Um dos cadastros não existe mais.");
            case MergeResult.DifferentPeople _ ->
                said(
                        after,
                        "problem",
                        "Não juntamos: CPF ou nascimento não combinam, ou só o nome é igual. Complete os cadastros primeiro.");
        };
    }

    private static String said(RedirectAttributes after, String kind, String what) {
        after.addFlashAttribute(kind, what);
        return "redirect:/agenda/doubles";
    }
}
