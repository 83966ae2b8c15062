package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.console.BookingDeeds.Person;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.patient.Phone;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.PatientId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom a visit is booked for by hand: somebody found by their phone, or somebody registered on the spot. */
@Component
class BookingForm {

    private static final String BRAZIL = "55";
    private static final int WITHOUT_COUNTRY = 11;

    private final Patients patients;

    BookingForm(Patients patients) {
        this.patients = patients;
    }

    /** As people write it; without a country it is Brazil's. Empty when it cannot be a phone. */
    Optional<Phone> phone(String written) {
        var digits = written.replaceAll("\\D", "");
        var whole = digits.length() <= WITHOUT_COUNTRY && !written.strip().startsWith("+") ? BRAZIL + digits : digits;
        return whole.matches("[1-9]\\d{9,14}") ? Optional.of(new Phone("+" + whole)) : Optional.empty();
    }

    List<Patient> found(ClinicId clinic, String phone) {
        return phone(phone).map(each -> patients.ofPhone(clinic, each)).orElse(List.of());
    }

    /** The chosen one, or a new one under the request's own id, so that sending the form twice registers one person. */
    Optional<Patient> patient(ClinicId clinic, Person person, UUID request) {
        var id = new PatientId(person.patient() == null ? request : person.patient());
        var known = patients.find(id).filter(each -> each.clinicId().equals(clinic));
        var name = person.name() == null ? "" : person.name().strip();
        if (known.isPresent() || person.patient() != null || name.isEmpty()) return known;
        return phone(person.phone())
                .map(each -> registered(new Patient(id, clinic, name, each, null, null, plan(person), null)));
    }

    /** The plan's code; null for whoever pays themselves. */
    @Nullable
    String plan(Person person) {
        return person.plan() == null || person.plan().isBlank() ? null : person.plan();
    }

    private Patient registered(Patient patient) {
        patients.save(patient);
        return patient;
    }
}
