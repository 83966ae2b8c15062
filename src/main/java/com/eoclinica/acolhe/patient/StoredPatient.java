package com.eoclinica.acolhe.patient;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of patient. The columns after {@code sealed} hold something only in rows from before records were sealed.
 *
 * @param sealed null in such a row, and once the person was forgotten
 */
record StoredPatient(
        UUID id,
        UUID clinicId,
        @Nullable String sealed,
        String name,
        @Nullable String phone,
        @Nullable String cpf,
        @Nullable LocalDate birthDate,
        @Nullable String plan,
        @Nullable String card) {

    static final String COLUMNS = "id, clinic_id, sealed, name, phone, cpf, birth_date, plan, card";
}
