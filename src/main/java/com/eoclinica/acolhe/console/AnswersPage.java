package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.desk.CannedAnswer;
import com.eoclinica.acolhe.desk.CannedAnswers;
import com.eoclinica.acolhe.shared.Ids;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The answers the desk keeps ready: written, changed and removed by those who use them. */
@Controller
@RequestMapping("/desk/answers")
class AnswersPage {

    private static final String CHANGED =
            "Nada foi guardado: um colega mudou esta resposta antes de você, ou outra já tem esse título.";

    private final CannedAnswers answers;

    AnswersPage(CannedAnswers answers) {
        this.answers = answers;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn who, Model model) {
        model.addAttribute("answers", answers.of(who.clinicId()));
        model.addAttribute("request", Ids.next());
        return "console/answers";
    }

    @PostMapping
    String add(
            @RequestParam UUID request,
            @RequestParam String title,
            @RequestParam String words,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        var problem = Answers.problem(title.strip(), words.strip());
        if (problem.isPresent()) return written(after, title, words, problem.get());
        var added = answers.add(who.clinicId(), request, title.strip(), words.strip(), who.getUsername());
        return added ? said(after, "done", "Resposta guardada.") : written(after, title, words, CHANGED);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam String title,
            @RequestParam String words,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        var problem = Answers.problem(title.strip(), words.strip());
        if (problem.isPresent()) return said(after, "problem", problem.get());
        var to = new CannedAnswer(id, title.strip(), words.strip(), version);
        var changed = answers.change(who.clinicId(), to, who.getUsername());
        return changed ? said(after, "done", "Resposta guardada.") : said(after, "problem", CHANGED);
    }

    @PostMapping("/{id}/remove")
    String remove(
            @PathVariable UUID id,
            @RequestParam long version,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        return answers.remove(who.clinicId(), id, version)
                ? said(after, "done", "Resposta removida.")
                : said(after, "problem", CHANGED);
    }

    /** What was refused is not lost. */
    private static String written(RedirectAttributes after, String title, String words, String problem) {
        after.addFlashAttribute("newTitle", title);
        after.addFlashAttribute("newWords", words);
        return said(after, "problem", problem);
    }

    private static String said(RedirectAttributes after, String kind, String what) {
        after.addFlashAttribute(kind, what);
        return "redirect:/desk/answers";
    }
}
