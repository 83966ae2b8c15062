package com.eoclinica.acolhe.patient;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What patients usually want, as their last booking showed it. */
@Component
public class Habits {

    private final JdbcClient db;
    private final Clock clock;

    Habits(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    private record Row(String habit, String value) {}

    public Map<Habit, String> of(PatientId patient) {
        var known = new EnumMap<Habit, String>(Habit.class);
        db.sql("select habit, value from patient_habit where patient_id = ?")
                .param(patient.value())
                .query(Row.class)
                .list()
                .forEach(row -> known.put(Habit.valueOf(row.habit()), row.value()));
        return known;
    }

    public void learn(ClinicId clinic, PatientId patient, Map<Habit, String> habits) {
        for (var each : habits.entrySet()) learn(clinic, patient, each.getKey(), each.getValue());
    }

    private void learn(ClinicId clinic, PatientId patient, Habit habit, String value) {
        db.sql("""
                        insert into patient_habit (patient_id, clinic_id, habit, value, learnt_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (patient_id, habit) do update
                           set value = excluded.value, learnt_at = excluded.learnt_at
                        """)
                .params(
                        patient.value(),
                        clinic.value(),
                        habit.name(),
                        value,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void forget(PatientId patient) {
        db.sql("delete from patient_habit where patient_id = ?")
                .param(patient.value())
                .update();
    }
}
