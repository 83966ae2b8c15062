package com.eoclinica.acolhe.fhir;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.scheduling.AppointmentStatus;
import com.eoclinica.acolhe.scheduling.Slot;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentParticipantComponent;
import org.hl7.fhir.r4.model.Appointment.ParticipationStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What another system's Appointment asks for, element by element. */
final class Asked {

    private final Clinic clinic;
    private final Appointment resource;

    Asked(Clinic clinic, Appointment resource) {
        this.clinic = clinic;
        this.resource = resource;
        if (resource.hasModifierExtension() || resource.hasImplicitRules())
            throw FhirProblem.unprocessable(
                    "Appointment.modifierExtension", "Extensions that change the meaning are not understood here");
    }

    AppointmentStatus status() {
        if (!resource.hasStatus()) throw FhirProblem.unprocessable("Appointment.status", "Missing; send booked");
        return AppointmentStatus.of(resource.getStatus().toCode());
    }

    PatientId patient() {
        return Ids.uuid(References.id(patients().getActor(), "Patient"))
                .map(PatientId::new)
                .orElseThrow(Asked::unknownPatient);
    }

    static FhirProblem unknownPatient() {
        return FhirProblem.unprocessable("Appointment.participant.actor", "No Patient here has this id");
    }

    /** The patient's acceptance: they said they will come. */
    boolean isAccepted() {
        return patients().getStatus() == ParticipationStatus.ACCEPTED;
    }

    private AppointmentParticipantComponent patients() {
        var found = actors("Patient");
        if (found.size() != 1)
            throw FhirProblem.unprocessable(
                    "Appointment.participant.actor", "Exactly one actor must be a Patient/<id>");
        return found.getFirst();
    }

    /** The id of the practitioner among the participants. */
    Optional<String> practitionerId() {
        var found = actors("Practitioner");
        if (found.size() > 1) throw FhirProblem.unprocessable("Appointment.participant.actor", "One Practitioner only");
        return found.stream().findFirst().map(each -> References.id(each.getActor(), "Practitioner"));
    }

    private List<AppointmentParticipantComponent> actors(String type) {
        return resource.getParticipant().stream()
                .filter(each -> References.isTo(each.getActor(), type))
                .toList();
    }

    Optional<String> slotId() {
        if (resource.getSlot().size() > 1)
            throw FhirProblem.unprocessable("Appointment.slot", "One slot only; book a second appointment");
        return resource.getSlot().stream().findFirst().map(each -> References.id(each, "Slot"));
    }

    Optional<String> service() {
        return resource.getServiceType().stream()
                .map(CodeableConcept::getCoding)
                .flatMap(List::stream)
                .filter(each -> !each.hasSystem() || each.getSystem().equals(Naming.SERVICE))
                .filter(Coding::hasCode)
                .map(Coding::getCode)
                .findFirst();
    }

    Optional<Instant> start() {
        return instant("Appointment.start", resource.getStartElement());
    }

    /** HAPI takes a day, or a time without an offset, for an instant; which instant that is nobody knows. */
    private static Optional<Instant> instant(String element, InstantType value) {
        if (value.isEmpty()) return Optional.empty();
        try {
            return Optional.of(OffsetDateTime.parse(value.getValueAsString()).toInstant());
        } catch (DateTimeException e) {
            throw FhirProblem.of(
                    HttpStatus.BAD_REQUEST, IssueType.VALUE, element, element + ": give seconds and an offset");
        }
    }

    /** By its id; else by practitioner, service and start. A start and an end that say otherwise are refused. */
    Slot slot() {
        var slot = slotId().map(this::slotOf).orElseGet(this::slotOfParts);
        agree("start", start().orElse(null), slot.start());
        agree("end", instant("Appointment.end", resource.getEndElement()).orElse(null), slot.end());
        return slot;
    }

    Slot slotOf(String id) {
        return Ids.slot(clinic, id)
                .orElseThrow(() -> FhirProblem.unprocessable("Appointment.slot", "No Slot here has this id"));
    }

    private Slot slotOfParts() {
        return slot(
                practitioner(practitionerId().orElseThrow(() -> missing("Appointment.slot"))),
                service(service().orElseThrow(() -> missing("Appointment.serviceType"))),
                start().orElseThrow(() -> missing("Appointment.start")));
    }

    private static Slot slot(Practitioner who, HealthcareService what, Instant start) {
        return Ids.slot(who, what, start);
    }

    Practitioner practitioner(String id) {
        return Ids.practitioner(clinic, id)
                .orElseThrow(() ->
                        FhirProblem.unprocessable("Appointment.participant.actor", "No Practitioner here has this id"));
    }

    HealthcareService service(String code) {
        return clinic.service(code)
                .orElseThrow(() -> FhirProblem.unprocessable(
                        "Appointment.serviceType", "No service here has this code; see Schedule.serviceType"));
    }

    private static FhirProblem missing(String element) {
        return FhirProblem.unprocessable(
                element, "Name the slot, or a practitioner, a serviceType and a start; missing: " + element);
    }

    private static void agree(String element, @Nullable Instant given, Instant ours) {
        if (given != null && !given.equals(ours))
            throw FhirProblem.unprocessable("Appointment." + element, "Not that of the slot");
    }

    @Nullable
    String plan() {
        var extension = resource.getExtensionByUrl(Naming.PLAN);
        return extension == null || extension.getValue() == null
                ? null
                : extension.getValue().primitiveValue();
    }

    @Nullable
    String cancelReason() {
        var reason = resource.getCancelationReason();
        if (reason.hasText()) return reason.getText();
        return reason.hasCoding() ? reason.getCodingFirstRep().getCode() : null;
    }
}
