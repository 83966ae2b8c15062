package com.eoclinica.acolhe.fhir;

import static com.eoclinica.acolhe.fhir.FhirClient.appointment;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.Api;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A clinic's own system keeps the book through FHIR: every answer is valid R4. */
class FhirFaceIT {

    private final FhirClient client = new FhirClient();

    @Test
    void tellsWhatItCanDo() {
        assertThat(client.json("metadata").path("fhirVersion").asText()).isEqualTo("4.0.1");
    }

    @Test
    void leadsFromThePractitionerToTheirFreeTime() {
        var who = client.json("Practitioner?name=ribeiro").at("/entry/0/resource");
        var schedule = client.json(
                        "Schedule?actor=Practitioner/" + who.path("id").asText())
                .at("/entry/0/resource");
        var service = schedule.at("/serviceType/0/coding/0/code").asText();

        var slots = client.json("Slot?schedule=Schedule/%s&status=free&service-type=%s&_count=3"
                .formatted(schedule.path("id").asText(), service));

        assertThat(slots.path("entry")).hasSize(3);
        assertThat(slots.at("/entry/0/resource/status").asText()).isEqualTo("free");
        assertThat(client.get("Slot/" + slots.at("/entry/0/resource/id").asText())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void leafsThroughSlotsWithoutLosingOrRepeatingOne() {
        var whole = client.json("Slot?schedule=davi-moreira&_count=9");
        var first = client.json("Slot?schedule=davi-moreira&_count=4");
        var next = client.json(link(first, "next").replace("_count=4", "_count=5"));

        assertThat(ids(first)).hasSize(4);
        assertThat(java.util.stream.Stream.concat(ids(first).stream(), ids(next).stream()))
                .containsExactlyElementsOf(ids(whole));
    }

    @Test
    void booksOnceHoweverOftenItIsAsked() {
        var patient = client.aPatient();
        var slot = client.freeSlots("elisa-prado", 1).getFirst();
        var identifier = "\"identifier\":[{\"system\":\"urn:his\",\"value\":\"%s\"}],".formatted(UUID.randomUUID());

        var first = client.post(appointment(patient, slot, identifier));
        var again = client.post(appointment(patient, slot, identifier));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Location"))
                .hasValueSatisfying(at -> assertThat(client.get(at).body()).isEqualTo(again.body()));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(client.json("Slot/" + slot).path("status").asText()).isEqualTo("busy");
        var value = Api.tree(first).at("/identifier/0/value").asText();
        assertThat(client.json("Appointment?identifier=urn:his%7C" + value).path("entry"))
                .hasSize(1);
        assertThat(client.json("Appointment?patient=" + patient + "&status=booked")
                        .path("entry"))
                .hasSize(1);
    }

    @Test
    void booksNothingThatExistsAlready() {
        var patient = client.aPatient();
        var slots = client.freeSlots("elisa-prado", 2);
        var condition = "identifier=urn:his|" + UUID.randomUUID();

        var first = client.post(appointment(patient, slots.getFirst(), ""), "If-None-Exist", condition);
        var other = client.post(appointment(patient, slots.getLast(), ""), "If-None-Exist", condition);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.body()).isEqualTo(first.body());
    }

    @Test
    void offersOtherSlotsForOneThatIsTaken() {
        var slot = client.freeSlots("fabio-lima", 1).getFirst();
        assertThat(client.post(appointment(client.aPatient(), slot, "")).statusCode())
                .isEqualTo(201);

        var refused = client.post(appointment(client.aPatient(), slot, ""));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("Appointment.slot")
                .contains("Free: Slot/")
                .contains("\"taken\"");
    }

    @Test
    void booksByPractitionerServiceAndStart() {
        var patient = client.aPatient();
        var slot = client.json("Slot/" + client.freeSlots("fabio-lima", 1).getFirst());

        var made = client.post("""
                {"resourceType":"Appointment","status":"proposed","start":"%s",
                 "serviceType":[{"coding":[{"code":"%s"}]}],
                 "participant":[{"actor":{"reference":"Patient/%s"},"status":"accepted"},
                                {"actor":{"reference":"Practitioner/fabio-lima"},"status":"accepted"}]}
                """.formatted(
                        slot.path("start").asText(),
                        slot.at("/serviceType/0/coding/0/code").asText(),
                        patient));

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(Api.tree(made).at("/slot/0/reference").asText())
                .isEqualTo("Slot/" + slot.path("id").asText());
    }

    @Test
    void movesConfirmsAndCancelsOnlyWhatWasSeen() {
        var slots = client.freeSlots("davi-moreira", 2);
        var made = client.post(appointment(client.aPatient(), slots.getFirst(), ""));
        var tag = made.headers().firstValue("ETag").orElseThrow();
        var path = "Appointment/" + Api.tree(made).path("id").asText();

        var confirmed = client.call("PUT", path, made.body().replace("needs-action", "accepted"), "If-Match", tag);
        var stale = client.call("PUT", path, made.body().replace("\"booked\"", "\"cancelled\""), "If-Match", tag);
        var moved = patch(path, "/slot/0/reference", "Slot/" + slots.getLast());
        var cancelled = patch(path, "/status", "cancelled");

        assertThat(confirmed.body()).doesNotContain("needs-action");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(Api.tree(moved).path("start").asText())
                .isEqualTo(client.json("Slot/" + slots.getLast()).path("start").asText());
        assertThat(client.json("Slot/" + slots.getFirst()).path("status").asText())
                .isEqualTo("free");
        assertThat(Api.tree(cancelled).path("status").asText()).isEqualTo("cancelled");
        assertThat(client.json("Slot/" + slots.getLast()).path("status").asText())
                .isEqualTo("free");
        assertThat(patch(path, "/status", "arrived").statusCode()).isEqualTo(409);
    }

    private java.net.http.HttpResponse<String> patch(String path, String at, String value) {
        return client.call(
                "PATCH",
                path,
                "[{\"op\":\"replace\",\"path\":\"%s\",\"value\":\"%s\"}]".formatted(at, value),
                "Content-Type",
                "application/json-patch+json");
    }

    private static java.util.List<String> ids(com.fasterxml.jackson.databind.JsonNode bundle) {
        return bundle.path("entry").findValues("resource").stream()
                .map(each -> each.path("id").asText())
                .toList();
    }

    private static String link(com.fasterxml.jackson.databind.JsonNode bundle, String relation) {
        for (var each : bundle.path("link"))
            if (each.path("relation").asText().equals(relation))
                return each.path("url").asText();
        throw new AssertionError("no link " + relation);
    }
}
