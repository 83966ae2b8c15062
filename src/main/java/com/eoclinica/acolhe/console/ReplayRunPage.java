package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.operations.FailureCauses;
import com.eoclinica.acolhe.operations.ReplayRuns;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Starts a replay, shows how far it is, and stops it. */
@Controller
@RequestMapping("/failed-messages")
class ReplayRunPage {

    private final ReplayRuns runs;
    private final FailureCauses causes;

    ReplayRunPage(ReplayRuns runs, FailureCauses causes) {
        this.runs = runs;
        this.causes = causes;
    }

    /** @param of all unresolved ones of this cause; null means those of {@code id} */
    @PostMapping("/replay")
    String start(
            @RequestParam(defaultValue = "") List<UUID> id,
            @RequestParam(required = false) @Nullable String of,
            @RequestParam(defaultValue = "300") int perMinute,
            @RequestParam(defaultValue = "20") int stopPercent,
            @AuthenticationPrincipal SignedIn who) {
        var ids = of == null || of.isBlank() ? id : causes.unresolved(of);
        if (ids.isEmpty()) return "redirect:/failed-messages";
        var run = runs.start(
                who.clinicId(),
                ids,
                who.getUsername(),
                Math.clamp(perMinute, 1, 6000),
                Math.clamp(stopPercent, 1, 100));
        return "redirect:/failed-messages/runs/" + run;
    }

    @GetMapping("/runs/{run}")
    String show(@PathVariable UUID run, Model model) {
        add(run, model);
        return "console/failed-run";
    }

    @GetMapping("/runs/{run}/progress")
    String progress(@PathVariable UUID run, Model model) {
        add(run, model);
        return "console/failed-run :: progress";
    }

    @PostMapping("/runs/{run}/stop")
    String stop(@PathVariable UUID run, @AuthenticationPrincipal SignedIn who, RedirectAttributes after) {
        if (!runs.stop(run, who.getUsername())) after.addFlashAttribute("problem", "A repetição já tinha terminado.");
        return "redirect:/failed-messages/runs/" + run;
    }

    private void add(UUID run, Model model) {
        model.addAttribute("run", runs.find(run).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
