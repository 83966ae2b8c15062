package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.console.AgendaColumn.Entry;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.Slot;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Visits as the agenda shows them, with the names of who comes: one read of names, however many visits. */
@Component
class AgendaVisits {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Patients patients;

    AgendaVisits(Patients patients) {
        this.patients = patients;
    }

    /** Without those cancelled or entered in error: their time is free again. */
    List<Entry> entries(Clinic clinic, Collection<Appointment> visits) {
        var names = names(clinic, visits);
        return visits.stream()
                .filter(each -> !each.status().isVoid())
                .map(each -> new Entry(
                        each.slot(), time(clinic, each.slot()), each, names.getOrDefault(each.patientId(), "Paciente")))
                .toList();
    }

    static Entry free(Clinic clinic, Slot slot) {
        return new Entry(slot, time(clinic, slot), null, "");
    }

    static LocalDate day(Clinic clinic, Entry entry) {
        return entry.slot().start().atZone(clinic.zone()).toLocalDate();
    }

    private static String time(Clinic clinic, Slot slot) {
        return TIME.format(slot.start().atZone(clinic.zone()));
    }

    private Map<PatientId, String> names(Clinic clinic, Collection<Appointment> visits) {
        var ids = visits.stream().map(Appointment::patientId).distinct().toList();
        return patients.all(clinic.id(), ids).stream().collect(Collectors.toMap(Patient::id, Patient::name));
    }
}
