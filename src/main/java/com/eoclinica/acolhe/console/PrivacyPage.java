package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.privacy.LegalHolds;
import com.eoclinica.acolhe.privacy.People;
import com.eoclinica.acolhe.privacy.Proofs;
import com.eoclinica.acolhe.privacy.RightsRequests;
import com.eoclinica.acolhe.privacy.RightsWatch;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The privacy officer's room: what people asked for and until when, who must not be erased, and what was deleted. */
@Controller
@RequestMapping("/privacy")
class PrivacyPage {

    private final RightsRequests requests;
    private final RightsWatch watch;
    private final LegalHolds holds;
    private final Proofs proofs;
    private final People people;
    private final Clinics clinics;
    private final Clock clock;

    PrivacyPage(
            RightsRequests requests,
            RightsWatch watch,
            LegalHolds holds,
            Proofs proofs,
            People people,
            Clinics clinics,
            Clock clock) {
        this.requests = requests;
        this.watch = watch;
        this.holds = holds;
        this.proofs = proofs;
        this.people = people;
        this.clinics = clinics;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String phone, @AuthenticationPrincipal SignedIn who, Model model) {
        var now = clock.instant();
        var zone = clinics.get(who.clinicId()).zone();
        model.addAttribute(
                "requests",
                requests.list(who.clinicId()).stream()
                        .map(each -> ShownRequest.of(each, watch, now, zone))
                        .toList());
        model.addAttribute("holds", holds.standing(who.clinicId()));
        model.addAttribute("proofs", proofs.latest(who.clinicId()));
        model.addAttribute("phone", phone);
        model.addAttribute("found", found(phone, who));
        return "console/privacy";
    }

    /** Null while nothing was looked for. */
    private @Nullable List<People.Known> found(String phone, SignedIn who) {
        var digits = phone.replaceAll("\\D", "");
        if (digits.isEmpty()) return null;
        var national = digits.length() <= 11;
        return people.ofPhone("+" + (national ? "55" + digits : digits)).stream()
                .filter(each -> each.clinicId().equals(who.clinicId().value()))
                .toList();
    }
}
