package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.operations.CauseCount;
import com.eoclinica.acolhe.operations.FailedMessage;
import com.eoclinica.acolhe.operations.FailedMessages;
import com.eoclinica.acolhe.operations.FailureCauses;
import com.eoclinica.acolhe.operations.Replay;
import com.eoclinica.acolhe.operations.TrailEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Failed messages for machines: list, group, show, edit, replay, archive. */
@RestController
@RequestMapping("/api/v1/failed-messages")
@Tag(name = "failed messages", description = "What failed three times, kept as it came until a person decides")
class FailedMessagesFace {

    private static final String WHO = "api";
    private static final String STATUS = "unresolved|retry_issued|resolved|archived";

    private final FailedMessages messages;
    private final FailureCauses causes;
    private final Replay replay;

    FailedMessagesFace(FailedMessages messages, FailureCauses causes, Replay replay) {
        this.messages = messages;
        this.causes = causes;
        this.replay = replay;
    }

    record Detail(FailedMessage message, String body, List<TrailEntry> trail) {}

    /** Which ones: by id, or all unresolved ones of a cause. */
    record Choice(@Nullable List<UUID> ids, @Nullable String cause) {}

    record Edit(String body) {}

    record Reason(String reason) {}

    record Count(int count) {}

    @GetMapping
    @Operation(summary = "Failed messages, newest first; the next page starts before the last id of this one")
    List<FailedMessage> list(
            @RequestParam(required = false) @Pattern(regexp = STATUS) @Nullable String status,
            @RequestParam(required = false) @Nullable String cause,
            @RequestParam(required = false) @Nullable UUID before,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return messages.list(status, cause, before, limit);
    }

    @GetMapping("/causes")
    @Operation(summary = "How many failed for which cause, in one status")
    List<CauseCount> causes(@RequestParam(defaultValue = "unresolved") @Pattern(regexp = STATUS) String status) {
        return causes.count(status);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One failed message with its original and its history")
    Detail show(@PathVariable UUID id) {
        var message = messages.find(id).orElseThrow(FailedMessagesFace::unknown);
        return new Detail(message, new String(message.payload(), StandardCharsets.UTF_8), messages.trail(id));
    }

    @PutMapping("/{id}/body")
    @Operation(summary = "Replaces the original before a replay")
    void edit(@PathVariable UUID id, @RequestBody Edit edit) {
        messages.find(id).orElseThrow(FailedMessagesFace::unknown);
        if (!messages.edit(id, edit.body().getBytes(StandardCharsets.UTF_8), WHO)) throw notUnresolved();
    }

    @PostMapping("/replay")
    @Operation(summary = "Puts messages back where they failed, oldest first; no effect happens twice")
    Count replay(@RequestBody Choice choice) {
        var ids = choice.cause() == null ? choice.ids() : causes.unresolved(choice.cause());
        if (ids == null) throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Give ids or a cause");
        return new Count(
                (int) messages.issue(ids, WHO).stream().filter(this::isPutBack).count());
    }

    private boolean isPutBack(FailedMessage message) {
        var sent = replay.send(message);
        if (!sent) messages.reopen(message.id(), WHO);
        return sent;
    }

    @PostMapping("/{id}/archive")
    @Operation(summary = "Sets a message aside for good, with a reason")
    void archive(@PathVariable UUID id, @RequestBody Reason reason) {
        messages.find(id).orElseThrow(FailedMessagesFace::unknown);
        if (!messages.archive(id, reason.reason(), WHO)) throw notUnresolved();
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "No failed message has this id");
    }

    private static ResponseStatusException notUnresolved() {
        return new ResponseStatusException(HttpStatus.CONFLICT, "Only an unresolved message can be changed");
    }
}
