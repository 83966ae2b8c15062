package com.eoclinica.acolhe.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FaceTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/appointments, APPOINTMENTS_READ",
        "GET, /api/v1/appointments/1/calendar.ics, APPOINTMENTS_READ",
        "PUT, /api/v1/appointments/1/status, APPOINTMENTS_WRITE",
        "POST, /api/v1/failed-messages/replay, FAILED_MESSAGES_WRITE",
        "POST, /api/v1/understanding/evaluate, EVALUATE",
        "GET, /api/v1/clinic-moves, CARE_READ",
        "GET, /api/v1/audit/verification, AUDIT_READ",
        "GET, /api/v1/privacy/people, PRIVACY_READ",
        "POST, /api/v1/privacy/holds, PRIVACY_WRITE",
        "GET, /api/v1/fhir/Patient/1, FHIR_READ",
        "POST, /api/v1/fhir/Appointment, FHIR_WRITE",
        "GET, /api/v1/appointmentsx, EVERYTHING",
        "GET, /api/v1/unheard-of, EVERYTHING",
        "POST, /api/v1/development/clock, EVERYTHING",
        "TRACE, /api/v1/appointments, APPOINTMENTS_WRITE"
    })
    void eachFaceAsksForItsScope(String method, String path, Scope needed) {
        assertThat(Face.needed(method, path)).isEqualTo(needed);
    }

    @ParameterizedTest
    @EnumSource
    void aScopeIsReadAsItIsWritten(Scope scope) {
        assertThat(Scope.of(scope.code())).contains(scope);
    }

    @Test
    void scopesReadWell() {
        assertThat(Scope.FAILED_MESSAGES_READ.code()).isEqualTo("failed-messages:read");
    }
}
