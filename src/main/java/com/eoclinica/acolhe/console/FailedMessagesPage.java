package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.channel.StaleSends;
import com.eoclinica.acolhe.operations.FailedMessages;
import com.eoclinica.acolhe.operations.FailureCauses;
import com.eoclinica.acolhe.operations.ReplayPlans;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Failed messages from the whole to the one: causes, the messages of a cause, a message, and what a replay would do. */
@Controller
@RequestMapping("/failed-messages")
class FailedMessagesPage {

    private static final int PAGE = 50;

    private final FailedMessages messages;
    private final FailureCauses causes;
    private final ReplayPlans plans;
    private final StaleSends stale;
    private final Redacted redacted;

    FailedMessagesPage(
            FailedMessages messages, FailureCauses causes, ReplayPlans plans, StaleSends stale, Redacted redacted) {
        this.messages = messages;
        this.causes = causes;
        this.plans = plans;
        this.stale = stale;
        this.redacted = redacted;
    }

    @ModelAttribute("statuses")
    List<String> statuses() {
        return List.of("unresolved", "retry_issued", "resolved", "archived");
    }

    @GetMapping
    String causes(@RequestParam(defaultValue = "unresolved") String status, Model model) {
        model.addAttribute("status", status);
        model.addAttribute("causes", causes.count(status));
        return "console/failed-causes";
    }

    @GetMapping("/cause")
    String cause(
            @RequestParam String of,
            @RequestParam(defaultValue = "unresolved") String status,
            @RequestParam(required = false) @Nullable UUID before,
            Model model) {
        var page = messages.list(status, of, before, PAGE);
        model.addAttribute("of", of);
        model.addAttribute("status", status);
        model.addAttribute("page", page);
        model.addAttribute("more", page.size() == PAGE ? page.getLast().id() : null);
        return "console/failed-list";
    }

    /** The dry run: what would happen, and nothing happens. */
    @GetMapping("/plan")
    String plan(
            @RequestParam(required = false) @Nullable String of,
            @RequestParam(defaultValue = "") List<UUID> id,
            Model model) {
        var ids = of == null || !id.isEmpty() ? id : causes.unresolved(of);
        model.addAttribute("of", of == null || !id.isEmpty() ? null : of);
        model.addAttribute("ids", ids);
        model.addAttribute("plans", plans.of(ids));
        model.addAttribute("stale", stale.among(plans.sends(ids)).size());
        return "console/failed-plan";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        var message = messages.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("message", message);
        model.addAttribute("trail", messages.trail(id));
        model.addAttribute("redacted", redacted.body(message.payload()));
        return "console/failed-message";
    }
}
