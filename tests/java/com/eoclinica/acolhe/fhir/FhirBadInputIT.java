package com.eoclinica.acolhe.fhir;

import static com.eoclinica.acolhe.fhir.FhirClient.appointment;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.Api;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.PatientId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What other systems get wrong: each is refused by an OperationOutcome that names the element, and changes nothing. */
class FhirBadInputIT {

    private final FhirClient client = new FhirClient();
    private final JdbcClient db = RunningProduct.get().bean(JdbcClient.class);

    /** The corpus: status expected | element named | the body, with SLOT and PATIENT where real ones go. */
    @ParameterizedTest
    @CsvFileSource(files = "tests/corpora/fhir/bad-appointments.tsv", delimiter = '\t', quoteCharacter = '\u0001')
    void aBadAppointmentIsRefusedByName(int status, String element, String body) {
        var slot = client.freeSlots("bruno-tavares", 1).getFirst();
        var before = appointments();

        var refused = client.post(
                body.replace("SLOT", slot).replace("PATIENT", client.aPatient().toString()));

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(refused.body()).contains("OperationOutcome").contains(element);
        assertThat(appointments()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "Appointment?colour=red,400,colour",
        "Appointment?date=2027-02-30,400,date",
        "Appointment?date=xx2027-01-01,400,date",
        "Appointment?date=,400,date",
        "Appointment?status=sick,400,status",
        "Appointment?patient=Practitioner/ana-ribeiro,400,patient",
        "Appointment?_count=0,400,_count",
        "Appointment?_count=-1,400,_count",
        "Appointment?identifier=a&identifier=b,400,identifier",
        "Appointment/1%27%20or%20%271%27=%271,404,Appointment",
        "Slot?start=ge2027-13-01,400,start",
        "Slot?status=gone,400,status",
        "Slot?service-type=urn:other%7Cx,400,service-type",
        "Slot/9999999999-0000000000000000,404,Slot",
        "Slot/nobody_1,404,Slot",
        "Schedule/nobody,404,Schedule",
        "Patient,400,Patient",
        "Patient?phone=abc,400,phone",
        "Patient?identifier=11111111111,400,identifier",
        "Patient/00000000-0000-7000-8000-000000000000,404,Patient",
        "Encounter,404,address",
        "Appointment/_history,404,Appointment",
    })
    void aBadQuestionIsRefusedByName(String path, int status, String element) {
        var refused = client.get(path);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(refused.body()).contains("OperationOutcome").contains(element);
    }

    @Test
    void whatBelongsToAnotherClinicDoesNotExist() {
        var other = ClinicId.next();
        var stranger = client.aPatient(other);
        var slot = client.freeSlots("carla-nunes", 1).getFirst();
        var theirs = appointmentOf(other, stranger);

        assertThat(client.get("Patient/" + stranger).statusCode()).isEqualTo(404);
        assertThat(client.get("Appointment/" + theirs).statusCode()).isEqualTo(404);
        assertThat(client.json("Appointment?patient=" + stranger).path("entry")).isEmpty();
        assertThat(client.post(appointment(stranger, slot, "")).statusCode()).isEqualTo(422);
        assertThat(client.call(
                                "PUT",
                                "Appointment/" + theirs,
                                appointment(stranger, slot, "\"id\":\"%s\",".formatted(theirs)))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void saysWhichFormatsAndMethodsItKnows() {
        assertThat(client.call("POST", "Appointment", "<Appointment/>", "Content-Type", "application/fhir+xml")
                        .statusCode())
                .isEqualTo(415);
        assertThat(client.call("GET", "Slot", "", "Accept", "application/fhir+xml")
                        .statusCode())
                .isEqualTo(406);
        assertThat(client.call("DELETE", "Appointment/" + UUID.randomUUID(), "").statusCode())
                .isEqualTo(405);
        assertThat(client.call("POST", "Appointment", "").statusCode()).isIn(400, 415);
    }

    @Test
    void tellsAStrangerWhatAFhirClientUnderstands() {
        var refused = client.asStranger("Slot");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/fhir+json"));
        assertThat(refused.body()).contains("OperationOutcome").contains("login");
    }

    @Test
    void refusesHugeAndBottomlessBodies() {
        var slot = client.freeSlots("carla-nunes", 1).getFirst();
        var huge = appointment(client.aPatient(), slot, "\"comment\":\"%s\",".formatted("x".repeat(2_000_000)));
        var deep = "{\"resourceType\":\"Appointment\",\"extension\":" + "[{\"extension\":".repeat(900) + "[]"
                + "}]".repeat(900) + "}";

        assertThat(client.post(huge).statusCode()).isEqualTo(413);
        assertThat(client.post(deep).statusCode()).isIn(400, 422);
    }

    @Test
    void changesNothingButTimeStatusAndAcceptance() {
        var slots = client.freeSlots("bruno-tavares", 2);
        var made = client.post(appointment(client.aPatient(), slots.getFirst(), ""));
        var patient = Api.tree(made).at("/participant/0/actor/reference").asText();
        var path = "Appointment/" + Api.tree(made).path("id").asText();

        var exchanged = client.call("PUT", path, made.body().replace(patient, "Patient/" + client.aPatient()));
        var both = client.call(
                "PUT",
                path,
                made.body().replace("\"booked\"", "\"cancelled\"").replace(slots.getFirst(), slots.getLast()));
        var another = client.call("PUT", "Appointment/" + UUID.randomUUID(), made.body());

        assertThat(exchanged.statusCode()).isEqualTo(422);
        assertThat(both.statusCode()).isEqualTo(422);
        assertThat(another.statusCode()).isEqualTo(400);
        assertThat(client.get(path).body()).isEqualTo(made.body());
    }

    private long appointments() {
        return db.sql("select count(*) from appointment").query(Long.class).single();
    }

    private UUID appointmentOf(ClinicId clinic, PatientId patient) {
        var id = UUID.randomUUID();
        db.sql("""
                        insert into appointment (id, clinic_id, patient_id, practitioner_code, service_code, starts_at, ends_at,
                                                 status, request_id, created_at, changed_at)
                        values (?, ?, ?, 'x', 'y', '2030-01-01T10:00Z', '2030-01-01T11:00Z', 'booked', ?, now(), now())
                        """).params(id, clinic.value(), patient.value(), id.toString()).update();
        return id;
    }
}
