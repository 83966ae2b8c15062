package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.channel.Correspondent;
import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.patient.Phone;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Who is behind a number: the people registered with it and what they have booked. */
@Component
class PatientCard {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEE d/M 'às' HH:mm", Locale.of("pt", "BR"));

    private final Patients patients;
    private final AppointmentBook book;
    private final Clinics clinics;

    PatientCard(Patients patients, AppointmentBook book, Clinics clinics) {
        this.patients = patients;
        this.book = book;
        this.clinics = clinics;
    }

    record Person(Patient patient, List<String> appointments) {}

    List<Person> of(Correspondent correspondent) {
        if (correspondent.phone() == null) return List.of();
        var clinic = clinics.get(correspondent.clinicId());
        return patients.ofPhone(clinic.id(), new Phone(correspondent.phone())).stream()
                .map(patient -> new Person(patient, appointments(clinic, patient)))
                .toList();
    }

    private List<String> appointments(Clinic clinic, Patient patient) {
        return book.upcoming(patient.id()).stream()
                .map(each -> line(clinic, each))
                .toList();
    }

    private static String line(Clinic clinic, Appointment appointment) {
        var slot = appointment.slot();
        var who = clinic.practitioner(slot.practitionerCode())
                .map(Practitioner::displayName)
                .orElse("");
        return WHEN.format(slot.start().atZone(clinic.zone())) + ", " + who;
    }
}
