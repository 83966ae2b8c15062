package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.OidcSettings;
import com.eoclinica.acolhe.access.Room;
import com.eoclinica.acolhe.access.SignedIn;
import java.util.Arrays;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The door: signing in, and the first room one may enter. */
@Controller
class SignInPage {

    private final OidcSettings oidc;

    SignInPage(OidcSettings oidc) {
        this.oidc = oidc;
    }

    @GetMapping("/sign-in")
    String signIn(Model model) {
        if (oidc.isOn()) model.addAttribute("otherDoor", oidc.name());
        return "console/sign-in";
    }

    @GetMapping("/")
    String home(@AuthenticationPrincipal SignedIn who) {
        return Arrays.stream(Room.values())
                .filter(room -> who.may(room.permission()))
                .map(room -> "redirect:" + room.path())
                .findFirst()
                .orElse("redirect:/password");
    }
}
