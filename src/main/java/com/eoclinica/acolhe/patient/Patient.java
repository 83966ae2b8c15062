package com.eoclinica.acolhe.patient;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person cared for by the clinic. Only the name is sure from the start; the rest is asked when it is needed. */
public record Patient(
        PatientId id,
        ClinicId clinicId,
        String name,
        @Nullable Phone phone,
        @Nullable String cpf,
        @Nullable LocalDate birthDate,
        @Nullable String plan,
        @Nullable String card) {

    /** As one greets them, unless they told how they like to be called. */
    public String firstName() {
        return name.strip().split("\\s+")[0];
    }
}
