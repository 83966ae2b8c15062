package com.eoclinica.acolhe.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a patient wrote about a visit is read by the clinic, and by nobody who steals the table. */
class SealedCommentsIT {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final RunningProduct product = RunningProduct.get();
    private final JdbcClient db = product.bean(JdbcClient.class);
    private final SurveyRows surveys = product.bean(SurveyRows.class);
    private final ClinicId clinic =
            product.bean(Clinics.class).ofSession("default").id();
    private final UUID visit = Ids.next();

    @AfterEach
    void clear() {
        db.sql("delete from survey where appointment_id = ?").param(visit).update();
        db.sql("delete from appointment where id = ?").param(visit).update();
    }

    @Test
    void aCommentLiesSealedAndIsReadAllTheSame() {
        answered();

        surveys.comment(new AppointmentId(visit), "esperei demais");

        assertThat(kept()).startsWith("sealed:1:");
        assertThat(read()).isEqualTo("esperei demais");
    }

    @Test
    void aCommentFromBeforeIsReadAsItIs() {
        answered();
        db.sql("update survey set comment = 'esperei pouco' where appointment_id = ?")
                .param(visit)
                .update();

        surveys.comment(new AppointmentId(visit), "outra coisa");

        assertThat(read()).isEqualTo("esperei pouco");
    }

    private String kept() {
        return db.sql("select comment from survey where appointment_id = ?")
                .param(visit)
                .query(String.class)
                .single();
    }

    private String read() {
        return surveys.answered(clinic, LONG_AGO).stream()
                .filter(each -> each.appointmentId().value().equals(visit))
                .findFirst()
                .orElseThrow()
                .comment();
    }

    private void answered() {
        var patient = new PatientId(Ids.next());
        product.bean(Patients.class).save(new Patient(patient, clinic, "Dora Visita", null, null, null, null, null));
        db.sql("""
                        insert into appointment (id, clinic_id, patient_id, practitioner_code, service_code, starts_at, ends_at,
                                                 status, request_id, created_at, changed_at)
                        values (:id, :clinic, :patient, 'ana-ribeiro', 'consulta-cardiologia', '2021-03-01T10:00Z',
                                '2021-03-01T10:30Z', 'fulfilled', :request, now(), now())
                        """)
                .param("id", visit)
                .param("clinic", clinic.value())
                .param("patient", patient.value())
                .param("request", visit.toString())
                .update();
        db.sql("""
                        insert into survey (id, clinic_id, appointment_id, due_at, status, score, planned_at, answered_at)
                        values (:id, :clinic, :visit, now(), 'answered', 7, now(), now())
                        """)
                .param("id", Ids.next())
                .param("clinic", clinic.value())
                .param("visit", visit)
                .update();
    }
}
