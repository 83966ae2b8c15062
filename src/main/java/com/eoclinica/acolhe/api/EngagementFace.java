package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.access.CallingClinic;
import com.eoclinica.acolhe.engagement.NetPromoter;
import com.eoclinica.acolhe.engagement.Survey;
import com.eoclinica.acolhe.engagement.Surveys;
import com.eoclinica.acolhe.engagement.WaitingEntry;
import com.eoclinica.acolhe.engagement.WaitingList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The waiting list and the surveys for machines and the desk. */
@RestController
@RequestMapping("/api/v1")
class EngagementFace {

    private final WaitingList waitingList;
    private final Surveys surveys;
    private final CallingClinic caller;

    EngagementFace(WaitingList waitingList, Surveys surveys, CallingClinic caller) {
        this.waitingList = waitingList;
        this.surveys = surveys;
        this.caller = caller;
    }

    record Urgency(int urgency) {}

    record Answers(NetPromoter netPromoter, List<Survey> surveys) {}

    /** In the order in which they will be served. */
    @GetMapping("/waiting-list")
    List<WaitingEntry> waiting() {
        return waitingList.list(caller.id());
    }

    /** Higher goes first; 0 is usual. */
    @PutMapping("/waiting-list/{id}/urgency")
    ResponseEntity<Void> hurry(@PathVariable UUID id, @RequestBody Urgency to) {
        if (!waitingList.hurry(id, to.urgency())) throw unknown();
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/waiting-list/{id}")
    ResponseEntity<Void> leave(@PathVariable UUID id) {
        if (!waitingList.leave(id)) throw unknown();
        return ResponseEntity.noContent().build();
    }

    /** {@code status} is planned, sent, answered or dropped. */
    @GetMapping("/surveys")
    Answers surveys(@RequestParam(required = false) @Nullable String status) {
        var clinic = caller.id();
        return new Answers(surveys.score(clinic), surveys.list(status));
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Nobody with this id is waiting");
    }
}
