package com.eoclinica.acolhe.privacy;

import com.eoclinica.acolhe.privacy.People.Known;
import com.eoclinica.acolhe.shared.ClinicId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Under which phone a patient is registered: sealed with the rest of the record. */
@Component
class PatientPhones {

    private final JdbcClient db;
    private final Seals seals;
    private final ObjectMapper json;

    PatientPhones(JdbcClient db, Seals seals, ObjectMapper json) {
        this.db = db;
        this.seals = seals;
        this.json = json;
    }

    private record Row(
            UUID id,
            UUID clinicId,
            @Nullable String sealed,
            @Nullable String phone) {}

    Optional<Known> patient(UUID id) {
        return db.sql("select id, clinic_id, sealed, phone from patient where id = ?")
                .param(id)
                .query(Row.class)
                .optional()
                .map(row -> new Known(row.id(), row.clinicId(), "patient", phone(row)));
    }

    private @Nullable String phone(Row row) {
        if (row.sealed() == null) return row.phone();
        var place = new Place(new ClinicId(row.clinicId()), "patient", "sealed", row.id());
        try {
            return json.readTree(seals.open(row.id(), place, row.sealed()))
                    .path("phone")
                    .textValue();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept patient is not readable: " + e.getOriginalMessage(), e);
        }
    }
}
