package com.eoclinica.acolhe.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.FhirVersionEnum;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.http.HttpStatus;

/** Resources as JSON. HAPI's model of R4 is heavy and not every clinic uses this face, so that it is loaded at the first call. */
final class FhirJson {

    static final String TYPE = "application/fhir+json";

    /** An appointment has a few hundred letters; a hundred times as many are no appointment. */
    private static final int LONGEST = 65_536;

    private static final ObjectMapper JSON = new ObjectMapper();

    private FhirJson() {}

    static String write(Resource resource) {
        return parser().encodeResourceToString(resource);
    }

    /** Nothing is guessed and nothing overlooked: each unknown element and each impossible value is named. */
    static <T extends Resource> T read(Class<T> type, String body) {
        if (body.length() > LONGEST)
            throw FhirProblem.of(
                    HttpStatus.PAYLOAD_TOO_LARGE, IssueType.TOOLONG, type.getSimpleName(), "At most 65,536 letters");
        var complaints = new Complaints(type.getSimpleName());
        try {
            var resource = parsed(type, body, complaints);
            notLists(type, body, complaints);
            complaints.raise();
            return resource;
        } catch (DataFormatException e) {
            throw FhirProblem.of(
                    HttpStatus.BAD_REQUEST,
                    IssueType.STRUCTURE,
                    type.getSimpleName(),
                    "Not a FHIR R4 %s in JSON".formatted(type.getSimpleName()));
        }
    }

    /** HAPI itself stumbles over some of what is no FHIR, such as an element without a name (found by fuzzing). */
    private static <T extends Resource> T parsed(Class<T> type, String body, Complaints complaints) {
        try {
            return parser().setParserErrorHandler(complaints).parseResource(type, body);
        } catch (IndexOutOfBoundsException | NullPointerException | ClassCastException | IllegalArgumentException e) {
            throw new DataFormatException("the parser broke", e);
        }
    }

    /** HAPI takes a list of one for what may be given once; who sends that means something else. */
    private static void notLists(Class<? extends Resource> type, String body, Complaints complaints) {
        var definition = context().getResourceDefinition(type);
        try {
            for (var each : JSON.readTree(body).properties()) {
                var child = definition.getChildByName(each.getKey());
                if (child != null && child.getMax() == 1 && each.getValue().isArray()) complaints.noList(each.getKey());
            }
        } catch (JsonProcessingException e) {
            throw new DataFormatException("not JSON", e);
        }
    }

    private static IParser parser() {
        return context().newJsonParser();
    }

    private static FhirContext context() {
        return FhirContext.forCached(FhirVersionEnum.R4);
    }
}
