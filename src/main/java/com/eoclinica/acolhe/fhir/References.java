package com.eoclinica.acolhe.fhir;

import org.hl7.fhir.r4.model.Reference;

/** References between resources of this face; those to other servers lead nowhere we know. */
final class References {

    private References() {}

    static boolean isTo(Reference reference, String type) {
        return type.equals(reference.getReferenceElement().getResourceType());
    }

    static String id(Reference reference, String type) {
        var id = reference.getReferenceElement();
        var isForeign = id.isAbsolute() && !id.getValue().startsWith(Page.base() + "/");
        if (isForeign || !isTo(reference, type) || !id.hasIdPart())
            throw FhirProblem.unprocessable("Reference.reference", "Send " + type + "/<id> of this server");
        return id.getIdPart();
    }
}
