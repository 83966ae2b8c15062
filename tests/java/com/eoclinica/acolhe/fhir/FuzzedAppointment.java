package com.eoclinica.acolhe.fhir;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.fixtures.SmallClinic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.Appointment;

/** Another system's appointment, or its patch of one, as a fuzzer sees it: understood, or refused by name. */
public final class FuzzedAppointment {

    private static final Clinic CLINIC = SmallClinic.open();
    private static final String SAMPLE = """
            {"resourceType":"Appointment","id":"1","status":"booked","start":"2026-11-30T10:00:00-03:00",
             "participant":[{"actor":{"reference":"Patient/0198c0de-0000-7000-8000-000000000000"},"status":"accepted"}]}
            """;

    private FuzzedAppointment() {}

    /** The name Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        attempt(() -> ask(text));
        attempt(() -> ask(JsonPatch.apply(text, SAMPLE)));
    }

    private static void ask(String text) {
        var asked = new Asked(CLINIC, FhirJson.read(Appointment.class, text));
        List.<Runnable>of(
                        asked::status,
                        asked::patient,
                        asked::isAccepted,
                        asked::practitionerId,
                        asked::service,
                        asked::slot,
                        asked::plan,
                        asked::cancelReason)
                .forEach(FuzzedAppointment::attempt);
    }

    private static void attempt(Runnable asking) {
        try {
            asking.run();
        } catch (FhirProblem refused) {
            if (refused.outcome().getIssue().isEmpty())
                throw new IllegalStateException("refused without a word", refused);
        }
    }
}
