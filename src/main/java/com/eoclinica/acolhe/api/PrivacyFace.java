package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.privacy.Erased;
import com.eoclinica.acolhe.privacy.Erasure;
import com.eoclinica.acolhe.privacy.People;
import com.eoclinica.acolhe.privacy.PersonalCsv;
import com.eoclinica.acolhe.privacy.PersonalData;
import com.eoclinica.acolhe.privacy.PersonalData.Part;
import com.eoclinica.acolhe.privacy.PersonalPdf;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What is kept of a person: found, given out, forgotten (LGPD art. 18). */
@RestController
@RequestMapping("/api/v1/privacy/people")
class PrivacyFace {

    /** Who decides through this face. */
    static final String WHO = "api";

    private final People people;
    private final PersonalData data;
    private final Erasure erasure;

    PrivacyFace(People people, PersonalData data, Erasure erasure) {
        this.people = people;
        this.data = data;
        this.erasure = erasure;
    }

    @GetMapping
    @Operation(summary = "The lines and patients with a phone (E.164), each with the id the other calls take")
    List<People.Known> find(@RequestParam @Pattern(regexp = "\\+[1-9]\\d{6,14}") String phone) {
        return people.ofPhone(phone);
    }

    @GetMapping("/{id}/data")
    @Operation(summary = "Everything kept of one person, with why and how long; nothing of others on the same line")
    List<Part> export(@PathVariable UUID id) {
        return found(id);
    }

    @GetMapping(path = "/{id}/data.csv", produces = "text/csv;charset=UTF-8")
    @Operation(summary = "The same for a spreadsheet, one line for each value")
    String csv(@PathVariable UUID id) {
        return PersonalCsv.of(found(id));
    }

    @GetMapping(path = "/{id}/data.pdf", produces = "application/pdf")
    @Operation(summary = "The same to be read on paper")
    byte[] pdf(@PathVariable UUID id) {
        return PersonalPdf.of(found(id));
    }

    @PostMapping("/{id}/erasure")
    @Operation(summary = "Forgets a person for good; refused under a legal hold or while a visit is still to come")
    Erased.Done erase(@PathVariable UUID id) {
        return switch (erasure.erase(id, WHO)) {
            case Erased.Done done -> done;
            case Erased.Held _ -> throw conflict("A legal hold stands against it");
            case Erased.StillNeeded _ -> throw conflict("A visit is still to come: cancel it first");
            case Erased.Unknown _ -> throw unknown();
        };
    }

    private List<Part> found(UUID id) {
        return data.of(id).orElseThrow(PrivacyFace::unknown);
    }

    private static ResponseStatusException conflict(String why) {
        return new ResponseStatusException(HttpStatus.CONFLICT, why);
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Nobody has this id");
    }
}
