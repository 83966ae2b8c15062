package com.eoclinica.acolhe.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.Database;
import com.eoclinica.acolhe.fixtures.SmallClinic;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which days are counted, on a real PostgreSQL; it is 25 November 2026. */
class RollUpIT {

    private static final Clinic CLINIC = SmallClinic.open();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Database DATABASE =
            new Database().give(Clinics.class, oneClinic()).with(RollUp.class);

    @AfterAll
    static void close() throws Exception {
        DATABASE.close();
    }

    @BeforeEach
    void clear() {
        DATABASE.db()
                .sql(
                        "truncate clinic_version, conversation, appointment, appointment_history, daily_figure, figured_day")
                .update();
        DATABASE.db()
                .sql("insert into clinic_version values (?, 1, '{}', 'test', now())")
                .param(CLINIC.id().value())
                .update();
    }

    @Test
    void countsFromTheDayBeforeTheFirstConversation() {
        talkedOn("2026-11-23T12:00:00Z");

        assertThat(DATABASE.bean(RollUp.class).due())
                .extracting(ClinicDay::day)
                .containsExactly(TODAY, TODAY.minusDays(1), TODAY.minusDays(2), TODAY.minusDays(3));
    }

    @Test
    void countsTodayThoughEveryAppointmentIsStillToCome() {
        talkedOn("2026-11-25T11:00:00Z");
        visitOn("2026-12-04T13:00:00Z");

        assertThat(DATABASE.bean(RollUp.class).due())
                .extracting(ClinicDay::day)
                .containsExactly(TODAY, TODAY.minusDays(1));
    }

    private static void talkedOn(String instant) {
        DATABASE.db()
                .sql("""
                        insert into conversation (id, clinic_id, correspondent_id, status, phase, dialog, opened_at, last_activity_at)
                        values (gen_random_uuid(), :clinic, gen_random_uuid(), 'automated', 'greeting', '{}', cast(:at as timestamptz), now())
                        """)
                .param("clinic", CLINIC.id().value())
                .param("at", instant)
                .update();
    }

    private static void visitOn(String instant) {
        DATABASE.db()
                .sql("""
                        insert into appointment (id, clinic_id, patient_id, practitioner_code, service_code, starts_at, ends_at,
                                                 status, request_id, created_at, changed_at)
                        values (gen_random_uuid(), :clinic, gen_random_uuid(), 'ana', 'consulta', cast(:at as timestamptz),
                                cast(:at as timestamptz) + interval '30 minutes', 'booked', 'r', now(), now())
                        """)
                .param("clinic", CLINIC.id().value())
                .param("at", instant)
                .update();
    }

    private static Clinics oneClinic() {
        return (Clinics) Proxy.newProxyInstance(
                Clinics.class.getClassLoader(), new Class<?>[] {Clinics.class}, (_, _, _) -> CLINIC);
    }
}
