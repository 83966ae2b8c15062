package com.eoclinica.acolhe.fhir;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.Api;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.patient.Phone;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.PatientId;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;

/** A clinic's own system that speaks FHIR with us; whatever we answer with, HAPI's validator has seen. */
final class FhirClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final RunningProduct product = RunningProduct.get();

    HttpResponse<String> call(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(address(path))
                .header("X-Api-Key", "test-api-key")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty() && !java.util.List.of(headers).contains("Content-Type"))
            request.header("Content-Type", "application/fhir+json");
        if (headers.length > 0) request.headers(headers);
        return send(request.build());
    }

    HttpResponse<String> get(String path) {
        return call("GET", path, "");
    }

    /** Without a key. */
    HttpResponse<String> asStranger(String path) {
        return send(HttpRequest.newBuilder(address(path)).build());
    }

    JsonNode json(String path) {
        return Api.tree(get(path));
    }

    HttpResponse<String> post(String body, String... headers) {
        return call("POST", "Appointment", body, headers);
    }

    private URI address(String path) {
        return path.startsWith("http") ? URI.create(path) : product.address("/api/v1/fhir/" + path);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            Validator.accepts(answer.body());
            return answer;
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException("no answer", e);
        }
    }

    PatientId aPatient() {
        return aPatient(product.bean(Clinics.class).ofSession("default").id());
    }

    PatientId aPatient(ClinicId clinic) {
        var id = PatientId.next();
        var phone = "+55119" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        product.bean(Patients.class)
                .save(new Patient(
                        id, clinic, "Rita Inventada", new Phone(phone), null, LocalDate.of(1980, 5, 2), null, null));
        return id;
    }

    /** Free slots of one practitioner, from the third day on so that no rule about short notice speaks. */
    java.util.List<String> freeSlots(String schedule, int most) {
        var from = LocalDate.now().plusDays(3);
        var found = json("Slot?status=free&schedule=Schedule/" + schedule + "&start=ge" + from + "&_count=" + most);
        return found.path("entry").findValues("resource").stream()
                .map(each -> each.path("id").asText())
                .toList();
    }

    static String appointment(PatientId patient, String slot, String more) {
        return """
                {"resourceType":"Appointment","status":"booked","slot":[{"reference":"Slot/%s"}],%s
                 "participant":[{"actor":{"reference":"Patient/%s"},"status":"needs-action"}]}
                """.formatted(slot, more, patient);
    }
}
