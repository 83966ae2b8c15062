package com.eoclinica.acolhe.privacy;

import com.eoclinica.acolhe.privacy.People.Known;
import com.eoclinica.acolhe.shared.ClinicId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of a patient's sealed record tells who somebody is: the phone it is registered under, CPF and birth date. */
@Component
class PatientFacts {

    private final JdbcClient db;
    private final Seals seals;
    private final ObjectMapper json;

    PatientFacts(JdbcClient db, Seals seals, ObjectMapper json) {
        this.db = db;
        this.seals = seals;
        this.json = json;
    }

    private record Row(
            UUID id,
            UUID clinicId,
            @Nullable String sealed,
            @Nullable String phone,
            @Nullable String cpf,
            @Nullable LocalDate birthDate) {}

    Optional<Known> patient(UUID id) {
        return row(id).map(row -> new Known(row.id(), row.clinicId(), "patient", fact(row, "phone", row.phone())));
    }

    /** Whether both are those of that patient; what is not known fits nobody. */
    boolean is(UUID patient, String cpf, LocalDate born) {
        return row(patient)
                .filter(row -> cpf.equals(fact(row, "cpf", row.cpf())))
                .filter(row -> born.toString().equals(fact(row, "birthDate", text(row.birthDate()))))
                .isPresent();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private Optional<Row> row(UUID id) {
        return db.sql("select id, clinic_id, sealed, phone, cpf, birth_date from patient where id = ?")
                .param(id)
                .query(Row.class)
                .optional();
    }

    /** @param plain what a row from before records were sealed says */
    private @Nullable String fact(Row row, String name, @Nullable String plain) {
        if (row.sealed() == null) return plain;
        var place = new Place(new ClinicId(row.clinicId()), "patient", "sealed", row.id());
        try {
            return json.readTree(seals.open(row.id(), place, row.sealed()))
                    .path(name)
                    .textValue();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept patient is not readable: " + e.getOriginalMessage(), e);
        }
    }
}
