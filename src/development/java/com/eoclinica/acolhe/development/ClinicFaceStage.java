package com.eoclinica.acolhe.development;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.clinic.InvalidClinic;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.patient.Phone;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import com.eoclinica.acolhe.scheduling.BookingRequest;
import com.eoclinica.acolhe.scheduling.BookingResult.Booked;
import com.eoclinica.acolhe.scheduling.Slot;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import com.eoclinica.acolhe.shared.PatientId;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets the stage: the posted clinic, its patients and their appointments, and nothing of what was booked before. */
@Component
class ClinicFaceStage {

    private final Clinics clinics;
    private final Patients patients;
    private final AppointmentBook book;
    private final JdbcClient db;

    ClinicFaceStage(Clinics clinics, Patients patients, AppointmentBook book, JdbcClient db) {
        this.clinics = clinics;
        this.patients = patients;
        this.book = book;
        this.db = db;
    }

    @Transactional
    public ClinicFace.Replaced replace(JsonNode posted) {
        var clinic = new ClinicFaceDocument(clinics.ofSession("default")).overlaid(posted);
        clear(clinic.id());
        clinics.replace(clinic, "development");
        var people = new HashMap<String, PatientId>();
        for (var each : posted.path("patients")) add(clinic, each, people);
        var booked = new ArrayList<String>();
        for (var each : posted.path("appointments")) booked.add(book(clinic, each, people));
        var ids = people.values().stream().distinct().map(PatientId::toString).toList();
        return new ClinicFace.Replaced(clinic.id().toString(), ids, booked);
    }

    private void clear(ClinicId clinic) {
        for (var table : List.of(
                "vacancy_offer",
                "waiting_entry",
                "freed_slot",
                "reminder",
                "survey",
                "occupancy",
                "appointment_history",
                "appointment",
                "patient_habit",
                "patient")) {
            db.sql("delete from " + table + " where clinic_id = ?")
                    .param(clinic.value())
                    .update();
        }
    }

    private void add(Clinic clinic, JsonNode posted, Map<String, PatientId> people) {
        var id = text(posted, "id") == null
                ? PatientId.next()
                : PatientId.of(posted.get("id").asText());
        var phone = text(posted, "phone");
        var birth = text(posted, "birthDate");
        patients.save(new Patient(
                id,
                clinic.id(),
                posted.path("name").asText("Paciente"),
                phone == null ? null : new Phone(phone),
                text(posted, "cpf"),
                birth == null ? null : LocalDate.parse(birth),
                text(posted, "plan"),
                text(posted, "card")));
        people.put(id.toString(), id);
        people.putIfAbsent(posted.path("name").asText(), id);
        if (phone != null) people.putIfAbsent(phone, id);
    }

    private String book(Clinic clinic, JsonNode posted, Map<String, PatientId> people) {
        var patient = people.get(posted.path("patient").asText());
        if (patient == null) throw refused("appointments.patient: name, phone or id of one of patients");
        var request = new BookingRequest(
                "development-" + Ids.next(), clinic.id(), patient, slot(clinic, posted), text(posted, "plan"));
        var result = book.book(request);
        if (!(result instanceof Booked(var appointment)))
            throw refused("appointments.start: cannot be booked, " + result);
        return appointment.id().value().toString();
    }

    private static Slot slot(Clinic clinic, JsonNode posted) {
        var who = clinic.practitioner(posted.path("practitioner").asText())
                .orElseThrow(() -> refused("appointments.practitioner: use a code of practitioners"));
        var code = text(posted, "service");
        var service = clinic.service(code == null ? who.services().getFirst() : code)
                .orElseThrow(() -> refused("appointments.service: use a code of services"));
        try {
            var start = LocalDateTime.parse(posted.path("start").asText())
                    .atZone(clinic.zone())
                    .toInstant();
            return new Slot(who.code(), service.code(), start, start.plus(service.duration()));
        } catch (DateTimeException e) {
            throw refused("appointments.start: a local date and time such as 2027-01-05T10:00");
        }
    }

    private static InvalidClinic refused(String problem) {
        return new InvalidClinic(List.of(problem));
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).asText(null);
    }
}
