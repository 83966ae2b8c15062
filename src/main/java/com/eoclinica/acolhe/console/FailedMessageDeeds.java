package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.operations.FailedMessages;
import com.eoclinica.acolhe.operations.FailureArchive;
import com.eoclinica.acolhe.operations.FailureCauses;
import com.eoclinica.acolhe.operations.FailureEdits;
import com.eoclinica.acolhe.operations.ReplayRuns;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
    private final FailureCauses causes;
    private final FailureEdits edits;
    private final ReplayRuns runs;
    private final BodyDiff diff;
    private final FailedMessagesPage page;
    private final ObjectMapper json;

    FailedMessageDeeds(
            FailedMessages messages,
            FailureArchive archive,
            FailureCauses causes,
            FailureEdits edits,
            ReplayRuns runs,
            BodyDiff diff,
            FailedMessagesPage page,
            ObjectMapper json) {
        this.messages = messages;
        this.archive = archive;
        this.causes = causes;
        this.edits = edits;
        this.runs = runs;
        this.diff = diff;
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

    /**
     * Shows first what the edit would change; with {@code sure} it is kept and put back.
     *
     * @param seen when the message had last changed as the editor saw it
     */
    @PostMapping("/{id}/edit")
    String edit(
            @PathVariable UUID id,
            @RequestParam String body,
            @RequestParam Instant seen,
            @RequestParam(defaultValue = "") String sure,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        var problem = problem(body);
        if (problem != null) return withProblem(id, problem, body, model);
        if (!sure.equals("yes")) return compared(id, body, seen, model);
        if (!edits.edit(id, body.getBytes(StandardCharsets.UTF_8), seen, who.getUsername()))
            return withProblem(id, "Alguém já cuidou desta mensagem; nada foi mudado.", null, model);
        return "redirect:/failed-messages/runs/" + runs.start(who.clinicId(), List.of(id), who.getUsername(), 1, 100);
    }

    private String compared(UUID id, String body, Instant seen, Model model) {
        var message = messages.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("message", message);
        model.addAttribute("lines", diff.between(message.payload(), body));
        model.addAttribute("body", body);
        model.addAttribute("seen", seen);
        return "console/failed-diff";
    }

    @PostMapping("/archive")
    String archive(
            @RequestParam(defaultValue = "") List<UUID> id,
            @RequestParam(required = false) @Nullable String of,
            @RequestParam String reason,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        var ids = of == null || of.isBlank() ? id : causes.unresolved(of);
        after.addFlashAttribute(
                "done",
                reason.isBlank()
                        ? "Nada foi arquivado: faltou o motivo."
                        : "Arquivadas: " + archive.archive(ids, reason.strip(), who.getUsername()) + ".");
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
}
