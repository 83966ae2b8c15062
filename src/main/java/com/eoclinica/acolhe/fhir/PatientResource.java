package com.eoclinica.acolhe.fhir;

import com.eoclinica.acolhe.patient.Patient;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;
import org.hl7.fhir.r4.model.DateType;

/** A person cared for, in FHIR's words: who they are and how to reach them, nothing about health. */
final class PatientResource {

    private PatientResource() {}

    static org.hl7.fhir.r4.model.Patient of(Patient patient) {
        var resource = new org.hl7.fhir.r4.model.Patient().setActive(true);
        resource.setId(patient.id().toString());
        resource.addName().setText(patient.name());
        if (patient.cpf() != null)
            resource.addIdentifier().setSystem(Naming.CPF).setValue(patient.cpf());
        if (patient.birthDate() != null) resource.setBirthDateElement(date(patient.birthDate()));
        if (patient.phone() != null) {
            resource.addTelecom()
                    .setSystem(ContactPointSystem.PHONE)
                    .setUse(ContactPointUse.MOBILE)
                    .setValue(patient.phone().e164());
        }
        return resource;
    }

    private static DateType date(LocalDate day) {
        return new DateType(DateTimeFormatter.ISO_LOCAL_DATE.format(day));
    }
}
