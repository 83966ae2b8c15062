package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.operations.RouteRehearsals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Rehearses edited routes with the recorded conversations, and shows what would become different. */
@Controller
@RequestMapping("/routes/rehearsal")
class RehearsalPage {

    private final RouteRehearsals rehearsals;

    RehearsalPage(RouteRehearsals rehearsals) {
        this.rehearsals = rehearsals;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("folder", rehearsals.proposed());
        return "console/rehearsal";
    }

    @PostMapping
    String run(Model model) {
        rehearsals
                .rehearse()
                .ifPresentOrElse(
                        each -> model.addAttribute("rehearsed", each), () -> model.addAttribute("nothing", true));
        return show(model);
    }
}
