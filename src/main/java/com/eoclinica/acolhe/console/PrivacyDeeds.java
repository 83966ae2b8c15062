package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.privacy.Erased;
import com.eoclinica.acolhe.privacy.Erasure;
import com.eoclinica.acolhe.privacy.LegalHolds;
import com.eoclinica.acolhe.privacy.People;
import com.eoclinica.acolhe.privacy.Person;
import com.eoclinica.acolhe.privacy.PersonalCsv;
import com.eoclinica.acolhe.privacy.PersonalData;
import com.eoclinica.acolhe.privacy.PersonalData.Part;
import com.eoclinica.acolhe.privacy.PersonalPdf;
import com.eoclinica.acolhe.privacy.RightsRequests;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the privacy officer does: gives out, forgets, holds, and closes requests. Only for people of their own clinic. */
@Controller
@RequestMapping("/privacy")
class PrivacyDeeds {

    private static final String CONFIRMED = "EXCLUIR";

    private final People people;
    private final PersonalData data;
    private final Erasure erasure;
    private final LegalHolds holds;
    private final RightsRequests requests;

    PrivacyDeeds(People people, PersonalData data, Erasure erasure, LegalHolds holds, RightsRequests requests) {
        this.people = people;
        this.data = data;
        this.erasure = erasure;
        this.holds = holds;
        this.requests = requests;
    }

    @GetMapping(path = "/people/{id}/data.csv")
    ResponseEntity<String> csv(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who) {
        return file("dados.csv", "text/csv;charset=UTF-8").body(PersonalCsv.of(dataOf(id, who)));
    }

    @GetMapping(path = "/people/{id}/data.json")
    ResponseEntity<List<Part>> json(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who) {
        return file("dados.json", "application/json").body(dataOf(id, who));
    }

    @GetMapping(path = "/people/{id}/data.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who) {
        return file("dados.pdf", "application/pdf").body(PersonalPdf.of(dataOf(id, who)));
    }

    @PostMapping("/people/{id}/erasure")
    String erase(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String word,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        if (!word.strip().equals(CONFIRMED)) return problem("Para excluir, escreva " + CONFIRMED + ".", after);
        person(id, who);
        return switch (erasure.erase(id, who.getUsername())) {
            case Erased.Done done -> {
                after.addFlashAttribute("erased", String.join("; ", done.stays()));
                yield "redirect:/privacy";
            }
            case Erased.Held(var reason) -> problem("Há uma guarda legal: " + reason, after);
            case Erased.StillNeeded _ ->
                problem("Há consulta marcada. Cancele-a ou espere que passe antes de excluir.", after);
            case Erased.Unknown _ -> problem("Esta pessoa já não está guardada.", after);
        };
    }

    @PostMapping("/people/{id}/hold")
    String hold(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        if (reason.isBlank()) return problem("Escreva por que estes dados precisam ficar.", after);
        person(id, who);
        holds.place(id, reason.strip(), who.getUsername());
        return done("Guarda legal registrada.", after);
    }

    @PostMapping("/holds/{id}/lift")
    String lift(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who, RedirectAttributes after) {
        var mine = holds.standing(who.clinicId()).stream()
                .anyMatch(each -> each.id().equals(id));
        if (!mine || !holds.lift(id, who.getUsername())) return problem("Esta guarda já foi retirada.", after);
        return done("Guarda legal retirada.", after);
    }

    @PostMapping("/requests/{id}/close")
    String close(
            @PathVariable UUID id,
            @RequestParam String outcome,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        var mine = requests.find(id)
                .filter(each -> each.clinicId().equals(who.clinicId().value()));
        var closes = mine.isPresent()
                && List.of("done", "refused").contains(outcome)
                && requests.close(id, outcome, who.getUsername());
        return closes ? done("Pedido encerrado.", after) : problem("Este pedido já foi encerrado.", after);
    }

    private List<Part> dataOf(UUID id, SignedIn who) {
        return data.of(person(id, who).asked()).orElseThrow(PrivacyDeeds::unknown);
    }

    private Person person(UUID id, SignedIn who) {
        return people.find(id)
                .filter(each -> each.clinic().equals(who.clinicId()))
                .orElseThrow(PrivacyDeeds::unknown);
    }

    private static ResponseEntity.BodyBuilder file(String name, String type) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    private static String done(String said, RedirectAttributes after) {
        after.addFlashAttribute("done", said);
        return "redirect:/privacy";
    }

    private static String problem(String said, RedirectAttributes after) {
        after.addFlashAttribute("problem", said);
        return "redirect:/privacy";
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
