package com.eoclinica.acolhe.fhir;

import com.eoclinica.acolhe.patient.Cpf;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.patient.Phone;
import com.eoclinica.acolhe.shared.PatientId;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Patients as FHIR R4 resources, for a system that knows their CPF or phone already: nobody can leaf through them. */
@RestController
@RequestMapping(
        path = "/api/v1/fhir/Patient",
        produces = {FhirJson.TYPE, "application/json"})
class PatientFace {

    private final Patients patients;
    private final Ours ours;

    PatientFace(Patients patients, Ours ours) {
        this.patients = patients;
        this.ours = ours;
    }

    @GetMapping
    @Operation(summary = "FHIR R4: patients by identifier (CPF) or phone (E.164)")
    ResponseEntity<String> search(@RequestParam MultiValueMap<String, String> given) {
        var search = Search.of("Patient", given, "identifier", "phone");
        if (search.one("_id").isPresent()) return read(search.one("_id").get());
        return Answers.of(Page.ofAll(search, found(search), each -> each.id().toString(), PatientResource::of));
    }

    @GetMapping("/{id}")
    @Operation(summary = "FHIR R4: one patient")
    ResponseEntity<String> read(@PathVariable String id) {
        return Ids.uuid(id)
                .flatMap(uuid -> ours.patient(new PatientId(uuid)))
                .map(each -> Answers.of(PatientResource.of(each)))
                .orElseThrow(() -> FhirProblem.notFound("Patient"));
    }

    private List<Patient> found(Search search) {
        var clinic = ours.clinic().id();
        var cpf = search.token("identifier", Naming.CPF);
        var phone = search.one("phone").map(PatientFace::phone);
        if (cpf == null && phone.isEmpty())
            throw FhirProblem.of(
                    HttpStatus.BAD_REQUEST, IssueType.TOOCOSTLY, "Patient", "Search by identifier (CPF) or phone");
        var digits =
                cpf == null ? "" : Cpf.of(cpf).orElseThrow(PatientFace::noCpf).digits();
        if (phone.isEmpty()) return patients.ofCpf(clinic, digits);
        return patients.ofPhone(clinic, phone.get()).stream()
                .filter(each -> cpf == null || digits.equals(each.cpf()))
                .toList();
    }

    /** A plus sign that came unescaped arrives as a space. */
    private static Phone phone(String text) {
        try {
            return new Phone(text.replaceFirst("^ ", "+"));
        } catch (IllegalArgumentException e) {
            throw FhirProblem.badParameter("phone", "E.164, such as +5511987654321"); // the value is a person's
        }
    }

    private static FhirProblem noCpf() {
        return FhirProblem.badParameter("identifier", "a CPF whose check digits are right");
    }
}
