package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.desk.TakeResult;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What can be done at the desk. Every deed says who won when two colleagues were at it. */
@Controller
@RequestMapping("/desk/{id}")
class DeskDeeds {

    private static final String LOST = "Esta conversa não está mais com você; nada foi enviado.";

    private final DeskWork work;
    private final Queue queue;

    DeskDeeds(DeskWork work, Queue queue) {
        this.work = work;
        this.queue = queue;
    }

    @PostMapping("/take")
    String take(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who, RedirectAttributes after) {
        return switch (work.take(id, who.getUsername())) {
            case TakeResult.Taken _ -> "redirect:/desk/" + id;
            case TakeResult.HeldBy(var holder) ->
                said(
                        after,
                        id,
                        queue.names(who.clinicId()).getOrDefault(holder, holder) + " foi mais rápido e já atende.");
            case TakeResult.Gone _ -> said(after, id, "Esta conversa já foi encerrada.");
        };
    }

    @PostMapping("/reply")
    String reply(
            @PathVariable UUID id,
            @RequestParam String text,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        if (text.isBlank()) return said(after, id, "Escreva a mensagem antes de enviar.");
        return done(after, id, work.reply(id, who.getUsername(), text.strip()));
    }

    @PostMapping("/note")
    String note(
            @PathVariable UUID id,
            @RequestParam String text,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        if (text.isBlank()) return said(after, id, "Escreva a anotação antes de guardar.");
        return done(after, id, work.note(id, who.clinicId(), who.name(), text.strip()));
    }

    @PostMapping("/transfer")
    String transfer(
            @PathVariable UUID id,
            @RequestParam String to,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        if (!queue.names(who.clinicId()).containsKey(to)) return said(after, id, "Escolha para quem passar.");
        return done(after, id, work.transfer(id, who.getUsername(), to));
    }

    @PostMapping("/let-go")
    String letGo(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who, RedirectAttributes after) {
        return done(after, id, work.letGo(id, who.getUsername()));
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String summary,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        return left(after, id, work.giveBack(id, who.clinicId(), who.getUsername(), summary.strip()));
    }

    @PostMapping("/close")
    String close(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who, RedirectAttributes after) {
        return left(after, id, work.close(id, who.getUsername()));
    }

    private static String left(RedirectAttributes after, UUID id, boolean done) {
        return done ? "redirect:/desk" : said(after, id, LOST);
    }

    private static String done(RedirectAttributes after, UUID id, boolean done) {
        return done ? "redirect:/desk/" + id : said(after, id, LOST);
    }

    private static String said(RedirectAttributes after, UUID id, String what) {
        after.addFlashAttribute("said", what);
        return "redirect:/desk/" + id;
    }
}
