package com.eoclinica.acolhe.fhir;

import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.scheduling.AppointmentStatus;
import com.eoclinica.acolhe.scheduling.Diary;
import com.eoclinica.acolhe.scheduling.DiaryQuery;
import com.eoclinica.acolhe.shared.PatientId;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Appointments as FHIR R4 resources: found, booked, moved, confirmed, cancelled and advanced by other systems. */
@RestController
@RequestMapping(
        path = "/api/v1/fhir/Appointment",
        produces = {FhirJson.TYPE, "application/json"})
class AppointmentFace {

    private static final String TYPE = "Appointment";
    private static final String PATCH = "application/json-patch+json";

    private final Diary diary;
    private final Bookings bookings;
    private final Changes changes;
    private final Ours ours;

    AppointmentFace(Diary diary, Bookings bookings, Changes changes, Ours ours) {
        this.diary = diary;
        this.bookings = bookings;
        this.changes = changes;
        this.ours = ours;
    }

    @GetMapping
    @Operation(summary = "FHIR R4: appointments by status, date, patient, practitioner or identifier, earliest first")
    ResponseEntity<String> search(@RequestParam MultiValueMap<String, String> given) {
        var clinic = ours.clinic();
        var search = Search.of(TYPE, given, "status", "date", "patient", "practitioner", "identifier");
        if (search.one("_id").isPresent()) return read(search.one("_id").get());
        var found = query(search)
                .map(query -> diary.search(query, search.count() + 1))
                .orElse(List.of());
        return Answers.of(Page.of(search, found, each -> AppointmentResource.of(clinic, each)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "FHIR R4: one appointment, with its version as ETag")
    ResponseEntity<String> read(@PathVariable String id) {
        return Answers.of(AppointmentResource.of(ours.clinic(), ours.entry(id)));
    }

    @PostMapping(consumes = {FhirJson.TYPE, "application/json"})
    @Operation(
            summary = "FHIR R4: books a slot",
            description =
                    "At most once per identifier (or If-None-Exist): asking again answers 200 and the one made first.")
    ResponseEntity<String> create(
            @RequestBody String body,
            @RequestHeader(name = "If-None-Exist", required = false) @Nullable String ifNoneExist) {
        return bookings.create(FhirJson.read(Appointment.class, body), ifNoneExist);
    }

    @PutMapping(
            path = "/{id}",
            consumes = {FhirJson.TYPE, "application/json"})
    @Operation(summary = "FHIR R4: moves an appointment, changes its status, or notes that the patient will come")
    ResponseEntity<String> update(
            @PathVariable String id,
            @RequestBody String body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var wanted = FhirJson.read(Appointment.class, body);
        if (!id.equals(wanted.getIdElement().getIdPart()))
            throw FhirProblem.badParameter("Appointment.id", "must be that of the address");
        return changes.update(ours.entry(id), wanted, ifMatch);
    }

    @PatchMapping(path = "/{id}", consumes = PATCH)
    @Operation(summary = "FHIR R4: the same by JSON Patch")
    ResponseEntity<String> patch(
            @PathVariable String id,
            @RequestBody String body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var seen = ours.entry(id);
        var now = FhirJson.write(AppointmentResource.of(ours.clinic(), seen));
        return changes.update(seen, FhirJson.read(Appointment.class, JsonPatch.apply(body, now)), ifMatch);
    }

    /** Empty when it asks for somebody who is not here. */
    private Optional<DiaryQuery> query(Search search) {
        var clinic = ours.clinic();
        var range = TimeRange.of("date", search.all("date"), clinic.zone());
        var patient =
                Optional.ofNullable(search.reference("patient", "Patient")).map(Ids::uuid);
        var who = Optional.ofNullable(search.reference("practitioner", "Practitioner"))
                .map(id -> Ids.practitioner(clinic, id));
        var after = Optional.ofNullable(search.after()).flatMap(Ids::uuid);
        if (patient.filter(Optional::isEmpty).isPresent()
                || who.filter(Optional::isEmpty).isPresent()) return Optional.empty();
        return Optional.of(new DiaryQuery(
                clinic.id(),
                search.anyOf("status", AppointmentFace::status),
                patient.flatMap(each -> each).map(PatientId::new).orElse(null),
                who.flatMap(each -> each).map(each -> each.code()).orElse(null),
                range.from(),
                range.until(),
                search.one("identifier")
                        .map(each -> Identifiers.request(clinic.id(), each))
                        .orElse(null),
                after.map(AppointmentId::new).orElse(null)));
    }

    private static AppointmentStatus status(String code) {
        return Arrays.stream(AppointmentStatus.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> FhirProblem.badParameter("status", "a FHIR R4 appointment status such as booked"));
    }
}
