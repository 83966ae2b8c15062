package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.operations.RouteBook;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The routes as they run now, and the files whose last edit was refused. */
@Controller
@RequestMapping("/routes")
class RoutesPage {

    private final RouteBook routes;

    RoutesPage(RouteBook routes) {
        this.routes = routes;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("running", routes.running());
        model.addAttribute("broken", routes.broken());
        return "console/routes";
    }

    @GetMapping("/live")
    String live(Model model) {
        show(model);
        return "console/routes :: live";
    }
}
