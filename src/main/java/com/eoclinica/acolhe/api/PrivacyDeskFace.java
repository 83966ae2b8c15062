package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.privacy.LegalHolds;
import com.eoclinica.acolhe.privacy.LegalHolds.Hold;
import com.eoclinica.acolhe.privacy.People;
import com.eoclinica.acolhe.privacy.ProcessingRecords;
import com.eoclinica.acolhe.privacy.Proofs;
import com.eoclinica.acolhe.privacy.Right;
import com.eoclinica.acolhe.privacy.RightsRequests;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The privacy officer's desk for machines: requests with their clocks, legal holds, proofs of deletion, records of processing. */
@RestController
@RequestMapping("/api/v1/privacy")
class PrivacyDeskFace {

    private final RightsRequests requests;
    private final LegalHolds holds;
    private final People people;
    private final Proofs proofs;
    private final ProcessingRecords records;

    PrivacyDeskFace(
            RightsRequests requests, LegalHolds holds, People people, Proofs proofs, ProcessingRecords records) {
        this.requests = requests;
        this.holds = holds;
        this.people = people;
        this.proofs = proofs;
        this.records = records;
    }

    /** Asked for by letter, telephone or at the counter. */
    record NewRequest(@NotNull UUID personId, @NotNull Right right) {}

    /** @param outcome done or refused */
    record Closing(
            @NotNull @Pattern(regexp = "done|refused") String outcome) {}

    record NewHold(@NotNull UUID personId, @NotBlank String reason) {}

    @GetMapping("/requests")
    @Operation(summary = "Requests of people, the open ones first and the most pressing of them first")
    List<RightsRequests.Request> requests() {
        return requests.list(null);
    }

    @PostMapping("/requests")
    @Operation(summary = "Writes down a request; the law's fifteen days run from now")
    void open(@RequestBody @Valid NewRequest asked) {
        var person = people.find(asked.personId()).orElseThrow(PrivacyFace::unknown);
        requests.open(person.clinic(), asked.personId(), asked.right(), null);
    }

    @PostMapping("/requests/{id}/closing")
    void close(@PathVariable UUID id, @RequestBody @Valid Closing closing) {
        if (!requests.close(id, closing.outcome(), PrivacyFace.WHO)) throw unknown("No open request has this id");
    }

    @GetMapping("/holds")
    @Operation(summary = "Legal holds that stand: neither an erasure nor the clean-up touches those people")
    List<Hold> holds() {
        return holds.standing(null);
    }

    @PostMapping("/holds")
    Hold place(@RequestBody @Valid NewHold hold) {
        return holds.place(hold.personId(), hold.reason(), PrivacyFace.WHO).orElseThrow(PrivacyFace::unknown);
    }

    @DeleteMapping("/holds/{id}")
    void lift(@PathVariable UUID id) {
        if (!holds.lift(id, PrivacyFace.WHO)) throw unknown("No standing hold has this id");
    }

    @GetMapping("/proofs")
    @Operation(summary = "What was deleted, when and why, in counts; latest first")
    List<Proofs.Proof> proofs() {
        return proofs.latest(null);
    }

    @GetMapping(path = "/records-of-processing", produces = "text/markdown;charset=UTF-8")
    @Operation(summary = "The records of processing (LGPD art. 37), written out of the data catalogue")
    String records() {
        return records.text();
    }

    private static ResponseStatusException unknown(String why) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, why);
    }
}
