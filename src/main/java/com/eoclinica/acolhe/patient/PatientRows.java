package com.eoclinica.acolhe.patient;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
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

    private final JdbcClient db;
    private final Clock clock;

    PatientRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Optional<Patient> find(PatientId id) {
        return db.sql(
                        "select * from patient where id = coalesce((select merged_into from patient where id = :id), :id)")
                .param("id", id.value())
                .query(PatientRows::row)
                .optional();
    }

    @Override
    public List<Patient> all(ClinicId clinic, Collection<PatientId> ids) {
        return db.sql("select * from patient where clinic_id = ? and id = any (?)")
                .params(clinic.value(), ids.stream().map(PatientId::value).toArray(UUID[]::new))
                .query(PatientRows::row)
                .list();
    }

    @Override
    public List<Patient> ofPhone(ClinicId clinic, Phone phone) {
        return db.sql("select * from patient where clinic_id = ? and phone_key = ? order by created_at, id")
                .params(clinic.value(), phone.matchingKey())
                .query(PatientRows::row)
                .list();
    }

    @Override
    public List<Patient> ofCpf(ClinicId clinic, String cpf) {
        return db.sql("select * from patient where clinic_id = ? and cpf = ? order by created_at, id")
                .params(clinic.value(), cpf)
                .query(PatientRows::row)
                .list();
    }

    @Override
    public void save(Patient patient) {
        var phone = patient.phone();
        db.sql("""
                        insert into patient (id, clinic_id, name, phone, phone_key, cpf, birth_date, plan, card, created_at)
                        values (:id, :clinic, :name, :phone, :key, :cpf, :birthDate, :plan, :card, :now)
                        on conflict (id) do update
                           set name = excluded.name, phone = excluded.phone, phone_key = excluded.phone_key,
                               cpf = excluded.cpf, birth_date = excluded.birth_date, plan = excluded.plan,
                               card = excluded.card
                        """)
                .param("id", patient.id().value())
                .param("clinic", patient.clinicId().value())
                .param("name", patient.name())
                .param("phone", phone == null ? null : phone.e164())
                .param("key", phone == null ? null : phone.matchingKey())
                .param("cpf", patient.cpf())
                .param("birthDate", patient.birthDate())
                .param("plan", patient.plan())
                .param("card", patient.card())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<List<PatientId>> doubles(ClinicId clinic) {
        return db.sql("""
                        select one.id as first, other.id as second from patient one
                          join patient other on other.clinic_id = one.clinic_id and other.cpf = one.cpf
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
                           set merged_into = :kept, name = '', phone = null, phone_key = null, cpf = null, birth_date = null,
                               plan = null, card = null
                         where id = :gone
                        """).param("kept", kept.value()).param("gone", gone.value()).update();
        db.sql("update patient set merged_into = ? where merged_into = ?")
                .params(kept.value(), gone.value())
                .update();
    }

    private static Patient row(ResultSet row, int number) throws SQLException {
        return new Patient(
                new PatientId(row.getObject("id", UUID.class)),
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                row.getString("name"),
                phone(row.getString("phone")),
                row.getString("cpf"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("plan"),
                row.getString("card"));
    }

    private static @Nullable Phone phone(@Nullable String e164) {
        return e164 == null ? null : new Phone(e164);
    }
}
