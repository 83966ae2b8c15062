package com.eoclinica.acolhe.fhir;

import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What the parser finds wrong with a resource, all of it at once. Values are not repeated: they may be a person's. */
final class Complaints implements IParserErrorHandler {

    private static final int MOST = 20;

    private final String type;
    private final List<OperationOutcomeIssueComponent> issues = new ArrayList<>();

    Complaints(String type) {
        this.type = type;
    }

    void raise() {
        if (!issues.isEmpty()) throw new FhirProblem(HttpStatus.BAD_REQUEST, List.copyOf(issues));
    }

    private void add(@Nullable IParseLocation at, String element, String wrong) {
        var parent = at == null ? null : at.getParentElementName();
        var path = (parent == null ? type : parent) + "." + element;
        if (issues.size() < MOST) issues.add(FhirProblem.issue(IssueType.STRUCTURE, path, path + ": " + wrong));
    }

    void noList(String element) {
        add(null, element, "may be given once only, not as a list");
    }

    @Override
    public void unknownElement(@Nullable IParseLocation at, String element) {
        add(at, element, "unknown to FHIR R4");
    }

    @Override
    public void unknownAttribute(@Nullable IParseLocation at, String attribute) {
        add(at, attribute, "unknown to FHIR R4");
    }

    @Override
    public void incorrectJsonType(
            @Nullable IParseLocation at,
            String element,
            ValueType expected,
            @Nullable ScalarType expectedScalar,
            ValueType found,
            @Nullable ScalarType foundScalar) {
        add(at, element, "must be " + (expectedScalar == null ? expected : expectedScalar));
    }

    @Override
    public void invalidValue(@Nullable IParseLocation at, @Nullable String value, String error) {
        add(at, "value", "not a possible value; dates are YYYY-MM-DD that exist, instants carry seconds and an offset");
    }

    @Override
    public void missingRequiredElement(@Nullable IParseLocation at, String element) {
        add(at, element, "missing");
    }

    @Override
    public void unexpectedRepeatingElement(@Nullable IParseLocation at, String element) {
        add(at, element, "may be given once only");
    }

    @Override
    public void unknownReference(@Nullable IParseLocation at, String reference) {
        add(at, "reference", "refers to nothing in this resource");
    }

    @Override
    public void invalidInternalReference(@Nullable IParseLocation at, String reference) {
        add(at, "reference", "refers to nothing in this resource");
    }

    @Override
    public void containedResourceWithNoId(@Nullable IParseLocation at) {
        add(at, "contained", "needs an id");
    }

    @Override
    public void extensionContainsValueAndNestedExtensions(@Nullable IParseLocation at) {
        add(at, "extension", "has either a value or extensions");
    }
}
