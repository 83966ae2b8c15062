package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.Accounts;
import com.eoclinica.acolhe.access.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choosing a password of one's own, which the first sign-in asks for. */
@Controller
class PasswordPage {

    private static final int SHORTEST = 12;

    private final Accounts accounts;

    PasswordPage(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/password")
    String show() {
        return "console/password";
    }

    @PostMapping("/password")
    String choose(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam String password,
            @RequestParam String again,
            Model model,
            HttpServletRequest request)
            throws ServletException {
        var problem = problem(password, again);
        if (!problem.isEmpty()) {
            model.addAttribute("problem", problem);
            return "console/password";
        }
        accounts.choosePassword(who.id(), password);
        request.logout();
        return "redirect:/sign-in?chosen";
    }

    private static String problem(String password, String again) {
        if (password.length() < SHORTEST) return "A senha precisa de pelo menos " + SHORTEST + " caracteres.";
        return password.equals(again) ? "" : "As duas senhas não são iguais.";
    }
}
