package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.access.CallingClinic;
import com.eoclinica.acolhe.engagement.ClinicMoves;
import com.eoclinica.acolhe.engagement.MovingVisit;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A practitioner cannot attend: closes their time, asks every patient concerned for another, and shows how far each is. */
@RestController
@RequestMapping("/api/v1/clinic-moves")
class ClinicMovesFace {

    private final ClinicMoves moves;
    private final CallingClinic caller;

    ClinicMovesFace(ClinicMoves moves, CallingClinic caller) {
        this.moves = moves;
        this.caller = caller;
    }

    /** Clinic-local times; {@code until} is exclusive. */
    record Unavailable(String practitioner, LocalDateTime from, LocalDateTime until) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<MovingVisit> open(@RequestBody Unavailable asked) {
        if (asked.from() == null || asked.until() == null || !asked.from().isBefore(asked.until()))
            throw refused("from and until: local times such as 2027-01-05T08:00, from before until");
        return moves.open(caller.clinic(), asked.practitioner(), asked.from(), asked.until(), "api")
                .orElseThrow(() -> refused("practitioner: no such code in the clinic's document"));
    }

    /** {@code status} is waiting, asked, moved, cancelled or desk. */
    @GetMapping
    List<MovingVisit> list(@RequestParam(required = false) @Nullable String status) {
        return moves.list(status);
    }

    private static ResponseStatusException refused(String detail) {
        return new ResponseStatusException(HttpStatus.UNPROCESSABLE_ENTITY, detail);
    }
}
