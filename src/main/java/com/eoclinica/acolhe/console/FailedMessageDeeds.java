package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.operations.FailedMessages;
import com.eoclinica.acolhe.operations.FailureArchive;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What can be done with failed messages; the trail keeps who did it. */
@Controller
@RequestMapping("/failed-messages")
class FailedMessageDeeds {

    private final FailedMessages messages;
    private final FailureArchive archive;
    private final Replaying replaying;
    private final FailedMessagesPage page;
    private final ObjectMapper json;

    FailedMessageDeeds(
            FailedMessages messages,
            FailureArchive archive,
            Replaying replaying,
            FailedMessagesPage page,
            ObjectMapper json) {
        this.messages = messages;
        this.archive = archive;
        this.replaying = replaying;
        this.page = page;
        this.json = json;
    }

    /** Shown in the answer itself, never by an address: who loads the page again must give a reason again. */
    @PostMapping("/{id}/open")
    String open(
            @PathVariable UUID id, @RequestParam String reason, @AuthenticationPrincipal SignedIn who, Model model) {
        var message = messages.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (reason.isBlank()) return withProblem(id, "Diga por que precisa ver o conteúdo.", null, model);
        messages.opened(id, reason.strip(), who.getUsername());
        return withProblem(id, null, new String(message.payload(), StandardCharsets.UTF_8), model);
    }

    @PostMapping("/{id}/edit")
    String edit(
            @PathVariable UUID id,
            @RequestParam String body,
            @AuthenticationPrincipal SignedIn who,
            Model model,
            RedirectAttributes after) {
        var problem = problem(body);
        if (problem != null) return withProblem(id, problem, body, model);
        if (!messages.edit(id, body.getBytes(StandardCharsets.UTF_8), who.getUsername()))
            return withProblem(id, "Alguém já cuidou desta mensagem; nada foi mudado.", null, model);
        after.addFlashAttribute("done", told(replaying.replay(List.of(id), who.getUsername())));
        return "redirect:/failed-messages/" + id;
    }

    @PostMapping("/replay")
    String replay(
            @RequestParam(defaultValue = "") List<UUID> id,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        after.addFlashAttribute("done", told(replaying.replay(id, who.getUsername())));
        return "redirect:/failed-messages";
    }

    @PostMapping("/archive")
    String archive(
            @RequestParam(defaultValue = "") List<UUID> id,
            @RequestParam String reason,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        after.addFlashAttribute(
                "done",
                reason.isBlank()
                        ? "Nada foi arquivado: faltou o motivo."
                        : "Arquivadas: " + archive.archive(id, reason.strip(), who.getUsername()) + ".");
        return "redirect:/failed-messages";
    }

    private String withProblem(UUID id, @Nullable String problem, @Nullable String body, Model model) {
        model.addAttribute("problem", problem);
        model.addAttribute("body", body);
        return page.show(id, model);
    }

    private @Nullable String problem(String body) {
        try {
            return json.readTree(body).isContainerNode() ? null : "O corpo precisa ser um objeto JSON.";
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            return "Não é JSON válido: linha %d, coluna %d.".formatted(where.getLineNr(), where.getColumnNr());
        }
    }

    private static String told(Replaying.Result result) {
        var told = "Postas de volta: " + result.putBack() + ".";
        if (result.refused() > 0) told += " Recusadas: " + result.refused() + ".";
        return result.left() > 0 ? told + " Parou aí; não tentadas: " + result.left() + "." : told;
    }
}
