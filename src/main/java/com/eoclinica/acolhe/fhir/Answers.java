package com.eoclinica.acolhe.fhir;

import org.hl7.fhir.r4.model.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Resources as HTTP answers, with their version where they have one. */
final class Answers {

    private static final MediaType TYPE = MediaType.parseMediaType(FhirJson.TYPE);

    private Answers() {}

    static ResponseEntity<String> of(Resource resource) {
        return answer(HttpStatus.OK, resource).body(FhirJson.write(resource));
    }

    /** {@code Location} tells where it is. */
    static ResponseEntity<String> located(HttpStatus status, Resource resource) {
        return answer(status, resource)
                .header(
                        "Location",
                        Page.base() + "/" + resource.fhirType() + "/"
                                + resource.getIdElement().getIdPart())
                .body(FhirJson.write(resource));
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status, Resource resource) {
        var answer = ResponseEntity.status(status).contentType(TYPE);
        var meta = resource.getMeta();
        if (!meta.hasVersionId()) return answer;
        return answer.header("ETag", "W/\"" + meta.getVersionId() + "\"")
                .lastModified(meta.getLastUpdated().toInstant());
    }
}
