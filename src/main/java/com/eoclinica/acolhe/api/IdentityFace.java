package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.access.Limit;
import com.eoclinica.acolhe.access.Limits;
import com.eoclinica.acolhe.patient.Cpf;
import com.eoclinica.acolhe.privacy.People;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Makes sure who asks before their data is given out: five tries a day for one person. */
@RestController
@RequestMapping("/api/v1/privacy/people/{id}/identity")
class IdentityFace {

    private final People people;
    private final Limits limits;

    IdentityFace(People people, Limits limits) {
        this.people = people;
        this.limits = limits;
    }

    record Claim(@NotBlank String cpf, @NotNull LocalDate birthDate) {}

    record Answer(boolean proved) {}

    @PostMapping
    @Operation(summary = "Whether CPF and birth date are those of somebody under this id; nothing else is told")
    Answer check(@PathVariable UUID id, @RequestBody @Valid Claim claim) {
        if (!limits.take(Limit.IDENTITY, id.toString()))
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS, "Five tries a day; ask at the counter");
        return new Answer(Cpf.of(claim.cpf())
                .filter(cpf -> people.isProved(id, cpf.digits(), claim.birthDate()))
                .isPresent());
    }
}
