package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.Room;
import com.eoclinica.acolhe.access.SignedIn;
import java.util.Arrays;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The door: signing in, and the first room one may enter. */
@Controller
class SignInPage {

    @GetMapping("/sign-in")
    String signIn() {
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
