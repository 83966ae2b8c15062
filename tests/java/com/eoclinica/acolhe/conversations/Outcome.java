package com.eoclinica.acolhe.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.conversations.Script.Ending;
import com.eoclinica.acolhe.patient.Consents;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** How things stand after a dialogue, read from the committed rows. */
final class Outcome {

    private final World world;
    private final Stage stage;

    Outcome(World world, Stage stage) {
        this.world = world;
        this.stage = stage;
    }

    void check(Script script) {
        var end = script.end();
        if (end == null) return;
        booked(end);
        if (end.cancelled() != null) assertThat(cancelled()).as("cancelled").isEqualTo(end.cancelled());
        said(end);
        assertThat(held()).as("times still held").isZero();
    }

    /** Whatever else went wrong: who told of an emergency gets a person. */
    void checkEmergency(Script script) {
        var end = script.end();
        if (end != null && end.handOffs() != null && end.handOffs().contains("red-flag"))
            assertThat(handOffs()).as("hand-offs").contains("red-flag");
    }

    private void said(Ending end) {
        if (end.handOffs() != null) assertThat(handOffs()).as("hand-offs").hasSameElementsAs(end.handOffs());
        if (end.patients() != null)
            assertThat(family()).extracting(Patient::name).containsExactlyInAnyOrderElementsOf(end.patients());
        var consents = world.bean(Consents.class).of(stage.correspondent());
        if (end.optedOut() != null)
            assertThat(consents.optedOut()).as("opted out").isEqualTo(end.optedOut());
        if (end.refusedAi() != null)
            assertThat(consents.refusedAi()).as("refused AI").isEqualTo(end.refusedAi());
    }

    private void booked(Ending end) {
        if (end.booked() == null) return;
        var booked = family().stream()
                .flatMap(each -> world.bean(AppointmentBook.class).upcoming(each.id()).stream())
                .toList();
        assertThat(booked).as("coming appointments").hasSameSizeAs(end.booked());
        for (var wanted : end.booked())
            assertThat(booked).as("an appointment with %s", wanted).anyMatch(each -> fits(each, wanted));
        assertThat(booked).allMatch(each -> end.booked().stream().anyMatch(wanted -> fits(each, wanted)));
    }

    private boolean fits(Appointment each, Map<String, String> wanted) {
        return wanted.entrySet().stream().allMatch(entry -> {
            var value = stage.filled(String.valueOf(entry.getValue()));
            return switch (entry.getKey()) {
                case "practitioner" -> each.slot().practitionerCode().equals(value);
                case "plan" -> Objects.equals(each.plan() == null ? "particular" : each.plan(), value);
                case "price" -> Objects.toString(each.priceCents()).equals(value);
                case "patient" -> name(each).equals(value);
                case "day" -> at(each).toLocalDate().toString().equals(value);
                case "hour" -> at(each).toLocalTime().toString().equals(value);
                case "confirmed" -> (each.confirmedAt() != null) == Boolean.parseBoolean(value);
                default -> throw new IllegalArgumentException("an appointment has no " + entry.getKey());
            };
        });
    }

    private LocalDateTime at(Appointment each) {
        return LocalDateTime.ofInstant(each.slot().start(), world.clinic().zone());
    }

    private String name(Appointment each) {
        return world.bean(Patients.class).find(each.patientId()).orElseThrow().name();
    }

    private List<Patient> family() {
        return world.bean(Patients.class).ofPhone(world.clinic().id(), stage.phone());
    }

    private int cancelled() {
        return world.db()
                .sql("select count(*) from appointment where patient_id = any(?) and status = 'cancelled'")
                .param(family().stream().map(each -> each.id().value()).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    private List<String> handOffs() {
        return world.db()
                .sql("""
                        select h.reason from hand_off h join conversation c on c.id = h.conversation_id
                         where c.correspondent_id = ? and h.status in ('waiting', 'assigned')
                        """)
                .param(stage.correspondent())
                .query(String.class)
                .list();
    }

    private int held() {
        return world.db()
                .sql("""
                        select count(*) from occupancy o join conversation c on o.request_id like c.id || '/%'
                         where c.correspondent_id = ? and o.appointment_id is null
                        """)
                .param(stage.correspondent())
                .query(Integer.class)
                .single();
    }
}
