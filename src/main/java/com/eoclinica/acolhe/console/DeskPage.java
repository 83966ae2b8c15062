package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.desk.Desk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The desk: who waits for a person. */
@Controller
@RequestMapping("/desk")
class DeskPage {

    private final Desk desk;

    DeskPage(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("handOffs", desk.list(null));
        return "console/desk";
    }
}
