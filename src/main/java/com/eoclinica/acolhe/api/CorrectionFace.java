package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.patient.Cpf;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.patient.Phone;
import com.eoclinica.acolhe.shared.PatientId;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Corrects what is wrong about a patient (LGPD art. 18, III). */
@RestController
@RequestMapping("/api/v1/privacy/people/{id}/correction")
class CorrectionFace {

    private final Patients patients;

    CorrectionFace(Patients patients) {
        this.patients = patients;
    }

    /** What is right; null leaves a field as it is. The phone is E.164, the CPF with or without dots. */
    record Correction(
            @Size(min = 2, max = 120) @Nullable String name,
            @Pattern(regexp = "\\+[1-9]\\d{6,14}") @Nullable String phone,
            @Nullable String cpf,
            @Past @Nullable LocalDate birthDate,
            @Size(max = 60) @Nullable String plan,
            @Size(max = 60) @Nullable String card) {}

    @PutMapping
    @Operation(summary = "Corrects a patient; fields that are left out stay as they are")
    void correct(@PathVariable UUID id, @RequestBody @Valid Correction right) {
        var known = patients.find(new PatientId(id)).orElseThrow(PrivacyFace::unknown);
        patients.save(new Patient(
                known.id(),
                known.clinicId(),
                right.name() == null ? known.name() : right.name(),
                right.phone() == null ? known.phone() : new Phone(right.phone()),
                right.cpf() == null ? known.cpf() : digits(right.cpf()),
                or(right.birthDate(), known.birthDate()),
                or(right.plan(), known.plan()),
                or(right.card(), known.card())));
    }

    private static <T> @Nullable T or(@Nullable T right, @Nullable T known) {
        return right == null ? known : right;
    }

    private static String digits(String written) {
        return Cpf.of(written)
                .map(Cpf::digits)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.UNPROCESSABLE_ENTITY, "cpf: its check digits do not fit"));
    }
}
