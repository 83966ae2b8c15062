package com.eoclinica.acolhe.patient;

import com.eoclinica.acolhe.privacy.Place;
import com.eoclinica.acolhe.privacy.Prints;
import com.eoclinica.acolhe.privacy.Seals;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.PatientId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of a patient as it lies in its row: JSON, sealed with the patient's own key, with prints to find it by. */
@Component
class SealedRecords {

    private final Seals seals;
    private final Prints prints;
    private final ObjectMapper json;

    SealedRecords(Seals seals, Prints prints, ObjectMapper json) {
        this.seals = seals;
        this.prints = prints;
        this.json = json;
    }

    /** The JSON; the data export shows its fields under these names. */
    private record Known(
            String name,
            @Nullable String phone,
            @Nullable String cpf,
            @Nullable LocalDate birthDate,
            @Nullable String plan,
            @Nullable String card) {}

    String seal(Patient patient) {
        var phone = patient.phone() == null ? null : patient.phone().e164();
        var known =
                new Known(patient.name(), phone, patient.cpf(), patient.birthDate(), patient.plan(), patient.card());
        try {
            return seals.seal(
                    patient.id().value(),
                    place(patient.clinicId(), patient.id().value()),
                    json.writeValueAsString(known));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a patient cannot be kept: " + e.getOriginalMessage(), e);
        }
    }

    /** Before the rows of many are sealed. */
    void ready(List<StoredPatient> rows) {
        seals.ready(rows.stream().collect(Collectors.toMap(StoredPatient::id, each -> new ClinicId(each.clinicId()))));
    }

    /** All of them, with one look for their keys. */
    List<Patient> open(List<StoredPatient> rows) {
        seals.fetch(rows.stream()
                .filter(each -> each.sealed() != null)
                .map(StoredPatient::id)
                .toList());
        return rows.stream().map(this::open).toList();
    }

    Patient open(StoredPatient row) {
        return row.sealed() == null ? plain(row) : opened(row, row.sealed());
    }

    private Patient opened(StoredPatient row, String sealed) {
        try {
            var known = json.readValue(
                    seals.open(row.id(), place(new ClinicId(row.clinicId()), row.id()), sealed), Known.class);
            return patient(row, known);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept patient is not readable: " + e.getOriginalMessage(), e);
        }
    }

    /** From before, or forgotten. */
    private static Patient plain(StoredPatient row) {
        return patient(row, new Known(row.name(), row.phone(), row.cpf(), row.birthDate(), row.plan(), row.card()));
    }

    private static Patient patient(StoredPatient row, Known known) {
        return new Patient(
                new PatientId(row.id()),
                new ClinicId(row.clinicId()),
                known.name(),
                known.phone() == null ? null : new Phone(known.phone()),
                known.cpf(),
                known.birthDate(),
                known.plan(),
                known.card());
    }

    @Nullable
    String print(@Nullable Phone phone) {
        return phone == null ? null : prints.phone(phone.e164());
    }

    @Nullable
    String print(@Nullable String cpf) {
        return cpf == null ? null : prints.of("cpf", cpf);
    }

    private static Place place(ClinicId clinic, UUID row) {
        return new Place(clinic, "patient", "sealed", row);
    }
}
