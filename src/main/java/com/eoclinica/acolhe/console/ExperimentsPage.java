package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.engagement.Wordings;
import com.eoclinica.acolhe.experiment.Goal;
import com.eoclinica.acolhe.experiment.WordingTests;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tests of wordings: begun here, watched here, decided here. */
@Controller
@RequestMapping("/experiments")
class ExperimentsPage {

    private static final int LONGEST = 1000;

    private final WordingTests tests;
    private final Wordings wordings;

    ExperimentsPage(WordingTests tests, Wordings wordings) {
        this.tests = tests;
        this.wordings = wordings;
    }

    @ModelAttribute("goals")
    List<Goal> goals() {
        return Arrays.asList(Goal.values());
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable Goal goal, @AuthenticationPrincipal SignedIn who, Model model) {
        model.addAttribute(
                "tests",
                tests.of(who.clinicId()).stream()
                        .map(each -> ShownTest.of(each, tests.outcomes(each), wordings.usual(each.template())))
                        .toList());
        model.addAttribute("goal", goal);
        model.addAttribute("usual", goal == null ? "" : wordings.usual(goal.template()));
        return "console/experiments";
    }

    @PostMapping
    String begin(
            @RequestParam Goal goal,
            @RequestParam String b,
            @RequestParam(defaultValue = "") String c,
            @AuthenticationPrincipal SignedIn who,
            Model model,
            RedirectAttributes after) {
        var others = Stream.of(b, c)
                .map(ExperimentsPage::clean)
                .filter(each -> !each.isEmpty())
                .toList();
        var problem = problem(goal, others);
        if (problem != null) {
            model.addAttribute("problem", problem);
            model.addAttribute("b", b);
            model.addAttribute("c", c);
            return show(goal, who, model);
        }
        tests.begin(who.clinicId(), goal, others);
        after.addFlashAttribute("done", "O teste começou. Cada paciente recebe sempre o mesmo texto.");
        return "redirect:/experiments";
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who, RedirectAttributes after) {
        return told(tests.end(who.clinicId(), id), "Encerrado. O texto de costume voltou a valer para todos.", after);
    }

    @PostMapping("/{id}/choose")
    String choose(
            @PathVariable UUID id,
            @RequestParam String variant,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        return told(
                tests.choose(who.clinicId(), id, variant),
                "Escolhido. Daqui em diante todos recebem o texto " + variant + ".",
                after);
    }

    private static String told(boolean done, String what, RedirectAttributes after) {
        if (done) after.addFlashAttribute("done", what);
        else after.addFlashAttribute("problem", "Alguém já encerrou este teste; nada foi mudado.");
        return "redirect:/experiments";
    }

    private @Nullable String problem(Goal goal, List<String> others) {
        if (others.isEmpty()) return "Escreva pelo menos o texto B.";
        if (others.stream().anyMatch(each -> each.length() > LONGEST))
            return "Um texto tem no máximo " + LONGEST + " letras.";
        if (others.stream().distinct().count() < others.size() || others.contains(wordings.usual(goal.template())))
            return "Os textos precisam ser diferentes.";
        return others.stream().allMatch(each -> wordings.fits(goal.template(), each))
                ? null
                : "Cada texto precisa ter exatamente estes lugares: "
                        + String.join(", ", Wordings.places(wordings.usual(goal.template()))) + ".";
    }

    private static String clean(String words) {
        return words.strip().replace("\r\n", "\n");
    }
}
