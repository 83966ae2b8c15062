package com.eoclinica.acolhe.patient;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.PatientId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The clinic's patients. */
public interface Patients {

    Optional<Patient> find(PatientId id);

    /** Those of the clinic under these ids, in no order. */
    List<Patient> all(ClinicId clinic, Collection<PatientId> ids);

    /** Everyone who uses that phone, with or without Brazil's ninth digit; several when the line is shared. */
    List<Patient> ofPhone(ClinicId clinic, Phone phone);

    /** Everyone registered with that CPF (eleven digits); several when somebody registered under two phones. */
    List<Patient> ofCpf(ClinicId clinic, String cpf);

    /** Adds the patient, or overwrites what was known under that id. */
    void save(Patient patient);
}
