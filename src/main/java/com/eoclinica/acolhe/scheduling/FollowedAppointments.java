package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.patient.PatientFollower;
import com.eoclinica.acolhe.shared.PatientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appointments go with a patient who turned out to be another. */
@Repository
class FollowedAppointments implements PatientFollower {

    private final JdbcClient db;

    FollowedAppointments(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void follow(PatientId gone, PatientId kept) {
        db.sql("update appointment set patient_id = ? where patient_id = ?")
                .params(kept.value(), gone.value())
                .update();
    }
}
