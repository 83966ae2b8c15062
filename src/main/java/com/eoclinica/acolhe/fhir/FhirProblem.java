package com.eoclinica.acolhe.fhir;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.springframework.http.HttpStatus;

/** A call that cannot be answered as asked: what is wrong, with which element, and what would be right. */
final class FhirProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient List<OperationOutcomeIssueComponent> issues;

    FhirProblem(HttpStatus status, List<OperationOutcomeIssueComponent> issues) {
        super("a FHIR call was refused with " + status.value());
        this.status = status;
        this.issues = issues;
    }

    /** {@code element} is a path ({@code Appointment.slot}) or the name of a parameter. */
    static FhirProblem of(HttpStatus status, IssueType code, String element, String diagnostics) {
        return new FhirProblem(status, List.of(issue(code, element, diagnostics)));
    }

    static FhirProblem notFound(String type) {
        return of(HttpStatus.NOT_FOUND, IssueType.NOTFOUND, type, "No " + type + " has this id");
    }

    static FhirProblem unprocessable(String element, String diagnostics) {
        return of(HttpStatus.UNPROCESSABLE_ENTITY, IssueType.INVALID, element, diagnostics);
    }

    static FhirProblem badParameter(String name, String diagnostics) {
        return of(HttpStatus.BAD_REQUEST, IssueType.INVALID, name, name + ": " + diagnostics);
    }

    /** The book's own reason, as a code. */
    static FhirProblem refused(HttpStatus status, String element, String reason, String diagnostics) {
        var issue = issue(IssueType.BUSINESSRULE, element, diagnostics);
        issue.setDetails(new CodeableConcept().setText(reason));
        issue.getDetails().addCoding().setSystem(Naming.REASON).setCode(reason);
        return new FhirProblem(status, List.of(issue));
    }

    FhirProblem with(List<OperationOutcomeIssueComponent> more) {
        return new FhirProblem(
                status, Stream.concat(issues.stream(), more.stream()).toList());
    }

    static OperationOutcomeIssueComponent issue(IssueType code, String element, String diagnostics) {
        var issue = new OperationOutcomeIssueComponent()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(code)
                .setDiagnostics(diagnostics);
        issue.addExpression(element);
        return issue;
    }

    HttpStatus status() {
        return status;
    }

    OperationOutcome outcome() {
        var outcome = new OperationOutcome();
        outcome.setIssue(issues);
        return outcome;
    }
}
