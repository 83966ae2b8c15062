package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.ApiKeys;
import com.eoclinica.acolhe.access.Scope;
import com.eoclinica.acolhe.access.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

/** The clinic's keys for machines: what each may do, until when, and its end. */
@Controller
@RequestMapping("/settings/keys")
class KeysPage {

    private static final List<Integer> DAYS = List.of(30, 90, 180, 365);
    private static final int LONGEST_NAME = 80;

    private final ApiKeys keys;
    private final Clock clock;

    KeysPage(ApiKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @ModelAttribute("scopes")
    Scope[] scopes() {
        return Scope.values();
    }

    @ModelAttribute("days")
    List<Integer> days() {
        return DAYS;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn who, Model model) {
        model.addAttribute("keys", keys.of(who.clinicId()));
        model.addAttribute("now", clock.instant());
        return "console/keys";
    }

    /** The secret is in this one answer, for a redirect would have to keep it somewhere. */
    @PostMapping
    String issue(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") Set<Scope> scope,
            @RequestParam(defaultValue = "90") int lasting,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        var problem = problem(name, scope, lasting);
        if (problem.isEmpty()) {
            var issued = keys.issue(who.clinicId(), name.strip(), scope, Duration.ofDays(lasting), who.id());
            model.addAttribute("secret", issued.secret());
        } else model.addAttribute("problem", problem);
        return show(who, model);
    }

    @PostMapping("/{id}/revoke")
    String revoke(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who, RedirectAttributes after) {
        if (keys.revoke(who.clinicId(), id, who.id()))
            after.addFlashAttribute("done", "Chave encerrada. Quem a usava para de entrar em até dez segundos.");
        else after.addFlashAttribute("problem", "Esta chave já estava encerrada.");
        return "redirect:/settings/keys";
    }

    private static String problem(String name, Set<Scope> scope, int lasting) {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME)
            return "Escreva para que a chave serve, em até 80 letras.";
        if (scope.isEmpty()) return "Escolha pelo menos uma coisa que a chave pode fazer.";
        return DAYS.contains(lasting) ? "" : "Escolha por quanto tempo a chave vale.";
    }
}
