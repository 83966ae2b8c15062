package com.eoclinica.acolhe.fhir;

import com.eoclinica.acolhe.clinic.Practitioner;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.HumanName;

/** Who attends, in FHIR's words: registration as identifier, each announced specialty as a qualification. */
final class PractitionerResource {

    private PractitionerResource() {}

    static org.hl7.fhir.r4.model.Practitioner of(Practitioner who) {
        var resource = new org.hl7.fhir.r4.model.Practitioner().setActive(true);
        resource.setId(Ids.of(who));
        resource.addName(name(who));
        resource.addIdentifier().setSystem(Naming.COUNCIL).setValue(who.council());
        for (var each : who.specialties()) {
            var qualification = resource.addQualification().setCode(SlotResource.specialty(each));
            if (who.rqe() != null) {
                qualification
                        .addIdentifier()
                        .setType(new CodeableConcept().setText("RQE"))
                        .setValue(who.rqe());
            }
        }
        return resource;
    }

    private static HumanName name(Practitioner who) {
        var name = new HumanName().setText(who.displayName());
        if (!who.title().isBlank()) name.addPrefix(who.title());
        return name;
    }
}
