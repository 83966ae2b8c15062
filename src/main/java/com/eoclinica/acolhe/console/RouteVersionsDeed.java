package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.operations.RouteVersions;
import com.eoclinica.acolhe.operations.RouteVersions.NoSuchVersion;
import com.eoclinica.acolhe.operations.RouteVersions.NotWritable;
import com.eoclinica.acolhe.operations.RouteVersions.Refused;
import com.eoclinica.acolhe.operations.RouteVersions.WentBack;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Goes back to an earlier version of a route, from its page. */
@Controller
class RouteVersionsDeed {

    private final RouteVersions versions;

    RouteVersionsDeed(RouteVersions versions) {
        this.versions = versions;
    }

    @PostMapping("/routes/{id}/versions")
    String goBack(@PathVariable String id, @RequestParam String version, RedirectAttributes after) {
        switch (versions.goBack(id, version)) {
            case WentBack _ -> after.addFlashAttribute("done", "Versão anterior de volta; vale em um instante.");
            case Refused(var rehearsed) -> {
                after.addFlashAttribute(
                        "problem", "O ensaio recusou: essa versão muda o que se faz com emergências. Nada mudou.");
                after.addFlashAttribute("differences", rehearsed.differences());
            }
            case NoSuchVersion _ -> after.addFlashAttribute("problem", "Essa versão não existe mais.");
            case NotWritable _ ->
                after.addFlashAttribute("problem", "Os arquivos das rotas não podem ser alterados neste servidor.");
        }
        return "redirect:/routes/" + id;
    }
}
