package com.eoclinica.acolhe.patient;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Patients in PostgreSQL. */
@Repository
class PatientRows implements Patients {

    private static final String SELECT = "select " + StoredPatient.COLUMNS + " from patient where ";

    private final JdbcClient db;
    private final SealedRecords records;
    private final Clock clock;

    PatientRows(JdbcClient db, SealedRecords records, Clock clock) {
        this.db = db;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public Optional<Patient> find(PatientId id) {
        return db.sql(SELECT + "id = coalesce((select merged_into from patient where id = :id), :id)")
                .param("id", id.value())
                .query(StoredPatient.class)
                .optional()
                .map(records::open);
    }

    @Override
    public List<Patient> all(ClinicId clinic, Collection<PatientId> ids) {
        return records.open(db.sql(SELECT + "clinic_id = ? and id = any (?)")
                .params(clinic.value(), ids.stream().map(PatientId::value).toArray(UUID[]::new))
                .query(StoredPatient.class)
                .list());
    }

    @Override
    public List<Patient> ofPhone(ClinicId clinic, Phone phone) {
        return found(clinic, "phone_print = ? or phone_key = ?", records.print(phone), phone.matchingKey());
    }

    @Override
    public List<Patient> ofCpf(ClinicId clinic, String cpf) {
        return found(clinic, "cpf_print = ? or cpf = ?", records.print(cpf), cpf);
    }

    /** By a print; a row from before by the value itself. */
    private List<Patient> found(ClinicId clinic, String which, @Nullable String print, String value) {
        return records.open(db.sql(SELECT + "clinic_id = ? and (" + which + ") order by created_at, id")
                .params(clinic.value(), print, value)
                .query(StoredPatient.class)
                .list());
    }

    @Override
    public void save(Patient patient) {
        db.sql("""
                        insert into patient (id, clinic_id, name, sealed, phone_print, cpf_print, created_at)
                        values (:id, :clinic, '', :sealed, :phone, :cpf, :now)
                        on conflict (id) do update
                           set sealed = excluded.sealed, phone_print = excluded.phone_print, cpf_print = excluded.cpf_print,
                               name = '', phone = null, phone_key = null, cpf = null, birth_date = null, plan = null,
                               card = null
                        """)
                .param("id", patient.id().value())
                .param("clinic", patient.clinicId().value())
                .param("sealed", records.seal(patient))
                .param("phone", records.print(patient.phone()))
                .param("cpf", records.print(patient.cpf()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<List<PatientId>> doubles(ClinicId clinic) {
        return db.sql("""
                        select one.id as first, other.id as second from patient one
                          join patient other on other.clinic_id = one.clinic_id and other.cpf_print = one.cpf_print
                               and (other.created_at, other.id) > (one.created_at, one.id)
                         where one.clinic_id = ? order by one.created_at limit 500
                        """)
                .param(clinic.value())
                .query((row, _) -> List.of(
                        new PatientId(row.getObject("first", UUID.class)),
                        new PatientId(row.getObject("second", UUID.class))))
                .list();
    }

    /** Leaves nothing of a person in that row but who they turned out to be. */
    void becomes(PatientId gone, PatientId kept) {
        db.sql("""
                        update patient
                           set merged_into = :kept, name = '', sealed = null, phone_print = null, cpf_print = null,
                               phone = null, phone_key = null, cpf = null, birth_date = null, plan = null, card = null
                         where id = :gone
                        """).param("kept", kept.value()).param("gone", gone.value()).update();
        db.sql("update patient set merged_into = ? where merged_into = ?")
                .params(kept.value(), gone.value())
                .update();
    }
}
