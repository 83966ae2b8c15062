package com.eoclinica.acolhe.fhir;

import com.eoclinica.acolhe.scheduling.Slot;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpStatus;

/** Why the book said no, as other systems can understand it. */
final class Reasons {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("in-the-past", "The slot has begun"),
            Map.entry("not-offered", "The clinic has no such hours"),
            Map.entry("too-many-open", "The patient has as many open appointments as the clinic allows"),
            Map.entry("too-many-changes", "The patient has changed too much today"),
            Map.entry("too-late-to-move", "It is too close to be moved"),
            Map.entry("not-booked", "Only a booked appointment can be moved"),
            Map.entry("plan-unknown", "The clinic does not know this plan"),
            Map.entry("plan-not-accepted", "This practitioner does not accept this plan for this service"),
            Map.entry("plan-quota-reached", "The plan's places of that day are taken"),
            Map.entry("status-move", "An appointment cannot come from its status to this one now"),
            Map.entry("request-of-another-patient", "The identifier is in use for another patient"));

    private Reasons() {}

    static FhirProblem refusal(String reason) {
        var isConflict = reason.equals("request-of-another-patient") || reason.equals("status-move");
        return FhirProblem.refused(
                isConflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY,
                element(reason),
                reason,
                WORDS.getOrDefault(reason, "The clinic's rules do not allow it"));
    }

    private static String element(String reason) {
        if (reason.startsWith("plan-")) return "Appointment.extension";
        return switch (reason) {
            case "request-of-another-patient" -> "Appointment.identifier";
            case "status-move", "not-booked" -> "Appointment.status";
            case "too-many-open", "too-many-changes" -> "Appointment.participant";
            default -> "Appointment.slot";
        };
    }

    /** With what is free instead, one hint each. */
    static FhirProblem taken(List<Slot> alternatives) {
        var hints = alternatives.stream()
                .map(each -> FhirProblem.issue(
                                IssueType.INFORMATIONAL, "Appointment.slot", "Free: Slot/" + Ids.of(each))
                        .setSeverity(IssueSeverity.INFORMATION))
                .toList();
        return FhirProblem.refused(HttpStatus.CONFLICT, "Appointment.slot", "taken", "The slot is taken")
                .with(hints);
    }
}
