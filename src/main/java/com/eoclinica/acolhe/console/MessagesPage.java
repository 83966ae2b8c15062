package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.engagement.ClinicWordings;
import com.eoclinica.acolhe.engagement.Wordings;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** The messages the clinic sends unasked, in the clinic's own words. Each must name the same facts as the usual one. */
@Controller
@RequestMapping("/clinic/messages")
class MessagesPage {

    private static final List<String> TEMPLATES = List.of(
            "reminder.day-before",
            "reminder.hours-before",
            "visit-moved",
            "visit-cancelled",
            "clinic-move",
            "vacancy",
            "survey",
            "return-visit");
    private static final int LONGEST = 1000;

    private final Wordings wordings;
    private final ClinicWordings own;

    MessagesPage(Wordings wordings, ClinicWordings own) {
        this.wordings = wordings;
        this.own = own;
    }

    /** @param changed whether these are the clinic's own words */
    record Row(String template, String words, String usual, Set<String> places, boolean changed) {}

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn who, Model model) {
        var kept = own.of(who.clinicId());
        model.addAttribute(
                "rows", TEMPLATES.stream().map(each -> row(each, kept)).toList());
        model.addAttribute("sections", ClinicSection.values());
        return "console/messages";
    }

    private Row row(String template, Map<String, String> kept) {
        var usual = wordings.usual(template);
        var words = kept.getOrDefault(template, usual);
        return new Row(template, words, usual, Wordings.places(usual), kept.containsKey(template));
    }

    /** Empty words, or the usual ones, bring the usual ones back. */
    @PostMapping
    String change(
            @RequestParam String template,
            @RequestParam String words,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        if (!TEMPLATES.contains(template)) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        var text = words.replace("\r\n", "\n").strip();
        if (text.isEmpty() || text.equals(wordings.usual(template))) {
            own.drop(who.clinicId(), template);
            return said(after, "done", "Voltou o texto original.");
        }
        if (text.length() > LONGEST || !wordings.fits(template, text)) return refused(after, template, text);
        own.keep(who.clinicId(), template, text, who.getUsername());
        return said(after, "done", "Guardado. Vale a partir da próxima mensagem.");
    }

    private String refused(RedirectAttributes after, String template, String text) {
        after.addFlashAttribute("refused", template);
        after.addFlashAttribute("text", text);
        var places = String.join(", ", Wordings.places(wordings.usual(template)));
        return said(
                after,
                "problem",
                "Nada foi guardado: o texto precisa ter " + places + ", e só esses, em até 1.000 letras.");
    }

    private static String said(RedirectAttributes after, String kind, String what) {
        after.addFlashAttribute(kind, what);
        return "redirect:/clinic/messages";
    }
}
