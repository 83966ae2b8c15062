package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.operations.RouteControl;
import com.eoclinica.acolhe.operations.RouteControl.Deed;
import com.eoclinica.acolhe.operations.RouteVersions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One route as a diagram, with what can be done to it. */
@Controller
@RequestMapping("/routes/{id}")
class RoutePage {

    private final RouteControl control;
    private final RouteVersions versions;

    RoutePage(RouteControl control, RouteVersions versions) {
        this.control = control;
        this.versions = versions;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        var map = control.map(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("map", map);
        model.addAttribute("route", map.route());
        model.addAttribute("versions", versions.of(id));
        model.addAttribute("mayStop", RouteControl.mayStop(id));
        return "console/route";
    }

    @GetMapping("/live")
    String live(@PathVariable String id, Model model) {
        show(id, model);
        return "console/route :: live";
    }

    @PostMapping
    String act(@PathVariable String id, @RequestParam Deed deed, RedirectAttributes after) {
        if (control.take(id, deed)) after.addFlashAttribute("done", "Feito.");
        else after.addFlashAttribute("problem", "Não foi possível; a rota continua como estava.");
        return "redirect:/routes/" + id;
    }
}
