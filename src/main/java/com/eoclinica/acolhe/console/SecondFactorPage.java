package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SecondFactors;
import com.eoclinica.acolhe.access.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Linking one's authenticator app, which those who may see more than the desk must do. */
@Controller
class SecondFactorPage {

    /** The secret waits in the session until a code shows that the app has it. */
    private static final String DRAWN = "secondFactorDrawn";

    private final SecondFactors factors;

    SecondFactorPage(SecondFactors factors) {
        this.factors = factors;
    }

    @GetMapping("/second-factor")
    String show(@AuthenticationPrincipal SignedIn who, HttpSession session, Model model) {
        var secret = session.getAttribute(DRAWN) instanceof String drawn ? drawn : factors.draw();
        session.setAttribute(DRAWN, secret);
        model.addAttribute("secret", secret);
        model.addAttribute("link", link(who.getUsername(), secret));
        return "console/second-factor";
    }

    @PostMapping("/second-factor")
    String confirm(
            @RequestParam String code,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request,
            HttpSession session,
            Model model)
            throws ServletException {
        var isRight = session.getAttribute(DRAWN) instanceof String secret
                && factors.set(who.clinicId(), who.id(), secret, code.replace(" ", ""));
        if (!isRight) {
            model.addAttribute("problem", "O código não confere. Veja se o relógio do celular está certo.");
            return show(who, session, model);
        }
        request.logout();
        return "redirect:/sign-in?factor";
    }

    /** As authenticator apps on the same device open it. */
    private static String link(String login, String secret) {
        return "otpauth://totp/Acolhe:" + URLEncoder.encode(login, StandardCharsets.UTF_8) + "?secret=" + secret
                + "&issuer=Acolhe";
    }
}
