package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.patient.PatientFollower;
import com.eoclinica.acolhe.shared.PatientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A place on the waiting list goes with a patient who turned out to be another; of two for the same, one is enough. */
@Repository
class FollowedWaiting implements PatientFollower {

    private final JdbcClient db;

    FollowedWaiting(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void follow(PatientId gone, PatientId kept) {
        db.sql("""
                        update waiting_entry e set status = 'left'
                         where patient_id = :gone and status = 'waiting'
                           and exists (select from waiting_entry o
                                        where o.patient_id = :kept and o.status = 'waiting'
                                          and o.specialty is not distinct from e.specialty
                                          and o.practitioner_code is not distinct from e.practitioner_code)
                        """).param("gone", gone.value()).param("kept", kept.value()).update();
        db.sql("update waiting_entry set patient_id = ? where patient_id = ?")
                .params(kept.value(), gone.value())
                .update();
    }
}
