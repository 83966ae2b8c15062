package com.eoclinica.acolhe.fhir;

import com.eoclinica.acolhe.scheduling.Entry;
import com.eoclinica.acolhe.shared.ClinicId;
import java.util.Optional;
import org.hl7.fhir.r4.model.Identifier;

/** The other system's own identifier of an appointment is its request id: the same one never books twice. */
final class Identifiers {

    private static final String OURS = "fhir:";
    private static final int LONGEST = 300;

    private Identifiers() {}

    static String request(ClinicId clinic, String system, String value) {
        var request = OURS + clinic + ":" + system + "|" + value;
        if (request.length() > LONGEST || request.indexOf('\0') >= 0)
            throw FhirProblem.unprocessable("Appointment.identifier", "System and value are too long together");
        return request;
    }

    /** Of {@code system|value}, as searches write it. */
    static String request(ClinicId clinic, String token) {
        var bar = token.lastIndexOf('|');
        return request(clinic, bar < 0 ? "" : token.substring(0, bar), token.substring(bar + 1));
    }

    static Optional<Identifier> of(Entry entry) {
        var own = OURS + entry.appointment().clinicId() + ":";
        if (!entry.requestId().startsWith(own)) return Optional.empty();
        var token = entry.requestId().substring(own.length());
        var bar = token.lastIndexOf('|');
        var identifier = new Identifier().setValue(token.substring(bar + 1));
        if (bar > 0) identifier.setSystem(token.substring(0, bar));
        return Optional.of(identifier);
    }
}
