package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.operations.CauseCount;
import com.eoclinica.acolhe.operations.FailedMessage;
import com.eoclinica.acolhe.operations.FailedMessages;
import com.eoclinica.acolhe.operations.Replay;
import com.eoclinica.acolhe.operations.TrailEntry;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
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
class FailedMessagesFace {

    private static final String WHO = "api";

    private final FailedMessages messages;
    private final Replay replay;

    FailedMessagesFace(FailedMessages messages, Replay replay) {
        this.messages = messages;
        this.replay = replay;
    }

    record Detail(FailedMessage message, String body, List<TrailEntry> trail) {}

    record Ids(List<UUID> ids) {}

    record Edit(String body) {}

    record Reason(String reason) {}

    record Count(int count) {}

    @GetMapping
    List<FailedMessage> list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String cause,
            @RequestParam(required = false) @Nullable OffsetDateTime before) {
        return messages.list(status, cause, before);
    }

    @GetMapping("/causes")
    List<CauseCount> causes(@RequestParam(defaultValue = "unresolved") String status) {
        return messages.causes(status);
    }

    @GetMapping("/{id}")
    Detail show(@PathVariable UUID id) {
        var message = messages.find(id).orElseThrow(FailedMessagesFace::unknown);
        return new Detail(message, new String(message.payload(), StandardCharsets.UTF_8), messages.trail(id));
    }

    @PutMapping("/{id}/body")
    void edit(@PathVariable UUID id, @RequestBody Edit edit) {
        if (!messages.edit(id, edit.body().getBytes(StandardCharsets.UTF_8), WHO)) throw notUnresolved();
    }

    @PostMapping("/replay")
    Count replay(@RequestBody Ids ids) {
        var issued = messages.issue(ids.ids(), WHO);
        issued.forEach(replay::send);
        return new Count(issued.size());
    }

    @PostMapping("/{id}/archive")
    void archive(@PathVariable UUID id, @RequestBody Reason reason) {
        if (!messages.archive(id, reason.reason(), WHO)) throw notUnresolved();
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "No failed message has this id");
    }

    private static ResponseStatusException notUnresolved() {
        return new ResponseStatusException(HttpStatus.CONFLICT, "Only an unresolved message can be changed");
    }
}
