package com.eoclinica.acolhe.fhir;

import java.time.Instant;
import java.util.Date;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ConditionalReadStatus;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;

/** The CapabilityStatement. */
final class Capabilities {

    /** When what this face can do changed last. */
    private static final Instant SINCE = Instant.parse("2026-11-25T00:00:00Z");

    private Capabilities() {}

    static CapabilityStatement of(String base) {
        var statement = new CapabilityStatement()
                .setStatus(PublicationStatus.ACTIVE)
                .setKind(CapabilityStatementKind.INSTANCE)
                .setDate(Date.from(SINCE))
                .setFhirVersion(FHIRVersion._4_0_1);
        statement.addFormat("json");
        statement.addPatchFormat("application/json-patch+json");
        statement.getSoftware().setName("Acolhe");
        statement
                .getImplementation()
                .setDescription("The clinic's appointment book")
                .setUrl(base);
        var rest = statement.addRest().setMode(RestfulCapabilityMode.SERVER);
        rest.getSecurity().setDescription("Header X-Api-Key");
        appointment(rest);
        readable(rest, "Patient")
                .addSearchParam(param("identifier", SearchParamType.TOKEN))
                .addSearchParam(param("phone", SearchParamType.TOKEN));
        readable(rest, "Practitioner")
                .addSearchParam(param("identifier", SearchParamType.TOKEN))
                .addSearchParam(param("name", SearchParamType.STRING));
        typed(readable(rest, "Schedule")).addSearchParam(param("actor", SearchParamType.REFERENCE));
        typed(readable(rest, "Slot"))
                .addSearchParam(param("schedule", SearchParamType.REFERENCE))
                .addSearchParam(param("start", SearchParamType.DATE))
                .addSearchParam(param("status", SearchParamType.TOKEN));
        return statement;
    }

    private static void appointment(CapabilityStatementRestComponent rest) {
        var resource = readable(rest, "Appointment")
                .setVersioning(ResourceVersionPolicy.VERSIONEDUPDATE)
                .setConditionalCreate(true)
                .setConditionalRead(ConditionalReadStatus.NOTSUPPORTED)
                .setUpdateCreate(false);
        resource.addInteraction().setCode(TypeRestfulInteraction.CREATE);
        resource.addInteraction().setCode(TypeRestfulInteraction.UPDATE);
        resource.addInteraction().setCode(TypeRestfulInteraction.PATCH);
        resource.addSearchParam(param("date", SearchParamType.DATE))
                .addSearchParam(param("identifier", SearchParamType.TOKEN))
                .addSearchParam(param("patient", SearchParamType.REFERENCE))
                .addSearchParam(param("practitioner", SearchParamType.REFERENCE))
                .addSearchParam(param("status", SearchParamType.TOKEN));
    }

    private static CapabilityStatementRestResourceComponent readable(
            CapabilityStatementRestComponent rest, String type) {
        var resource = rest.addResource().setType(type);
        resource.addInteraction().setCode(TypeRestfulInteraction.READ);
        resource.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
        return resource.addSearchParam(param("_id", SearchParamType.TOKEN));
    }

    private static CapabilityStatementRestResourceComponent typed(CapabilityStatementRestResourceComponent resource) {
        return resource.addSearchParam(param("service-type", SearchParamType.TOKEN))
                .addSearchParam(param("specialty", SearchParamType.TOKEN));
    }

    private static CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent param(
            String name, SearchParamType type) {
        return new CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent()
                .setName(name)
                .setType(type);
    }
}
