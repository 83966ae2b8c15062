package com.eoclinica.acolhe.fhir;

import com.eoclinica.acolhe.access.CallingClinic;
import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.scheduling.Diary;
import com.eoclinica.acolhe.scheduling.Entry;
import com.eoclinica.acolhe.shared.PatientId;
import org.springframework.stereotype.Component;

/** What belongs to the calling clinic; whatever is another's does not exist here. */
@Component
class Ours {

    private final CallingClinic caller;
    private final Patients patients;
    private final Diary diary;

    Ours(CallingClinic caller, Patients patients, Diary diary) {
        this.caller = caller;
        this.patients = patients;
        this.diary = diary;
    }

    Clinic clinic() {
        return caller.clinic();
    }

    java.util.Optional<Patient> patient(PatientId id) {
        return patients.find(id).filter(each -> each.clinicId().equals(clinic().id()));
    }

    Entry entry(String id) {
        return Ids.uuid(id)
                .flatMap(uuid -> diary.entry(clinic().id(), new AppointmentId(uuid)))
                .orElseThrow(() -> FhirProblem.notFound("Appointment"));
    }
}
