package com.eoclinica.acolhe.conversations;

import com.eoclinica.acolhe.conversations.Script.Given;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.patient.Phone;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import com.eoclinica.acolhe.scheduling.BookingRequest;
import com.eoclinica.acolhe.scheduling.BookingResult;
import com.eoclinica.acolhe.scheduling.Slot;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What one dialogue stands on: its phone, its day, its patients and their appointments. */
final class Stage {

    private static final Locale BRAZIL = Locale.of("pt", "BR");

    private final World world;
    private final Given given;
    private final LocalDate day;
    private final String number;
    private final Map<String, PatientId> people = new HashMap<>();

    /** @param day a working day that no other dialogue uses meanwhile: {@code {dia}} and {@code {data}} in its texts */
    Stage(World world, Given given, LocalDate day) {
        this.world = world;
        this.given = given == null ? new Given(List.of(), List.of(), null) : given;
        this.day = day;
        this.number = world.nextNumber(this.given.country());
    }

    String number() {
        return number;
    }

    Phone phone() {
        return new Phone("+" + number);
    }

    void set() {
        given.patients().forEach(this::register);
        given.appointments().forEach(each -> book(each, people.get(each.get("patient"))));
    }

    private void register(Map<String, String> each) {
        var id = PatientId.next();
        var born = each.get("birthDate");
        world.bean(Patients.class)
                .save(new Patient(
                        id,
                        world.clinic().id(),
                        each.get("name"),
                        phone(),
                        each.get("cpf"),
                        born == null ? null : LocalDate.parse(born),
                        each.get("plan"),
                        null));
        people.put(each.get("name"), id);
    }

    /** Somebody else was faster. */
    void take(Map<String, String> slot) {
        book(slot, PatientId.next());
    }

    /** Leaves the day as it was found, for the dialogue that has it next. */
    void clear() {
        var zone = world.clinic().zone();
        var from = day.atStartOfDay(zone).toOffsetDateTime();
        var until = day.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
        world.db()
                .sql("update appointment set status = 'cancelled' where starts_at >= ? and starts_at < ?")
                .params(from, until)
                .update();
        world.db()
                .sql("delete from occupancy where during && tstzrange(?, ?)")
                .params(from, until)
                .update();
    }

    private void book(Map<String, String> wanted, PatientId patient) {
        var request = new BookingRequest(
                "given-" + UUID.randomUUID(), world.clinic().id(), patient, slot(wanted), wanted.get("plan"));
        var result = world.bean(AppointmentBook.class).book(request);
        if (!(result instanceof BookingResult.Booked))
            throw new IllegalStateException("cannot be given: " + wanted + ", " + result);
    }

    private Slot slot(Map<String, String> wanted) {
        var clinic = world.clinic();
        var who = clinic.practitioner(wanted.get("practitioner")).orElseThrow();
        var service = clinic.service(who.services().getFirst()).orElseThrow();
        var start = LocalDateTime.parse(filled(wanted.get("start")))
                .atZone(clinic.zone())
                .toInstant();
        return new Slot(who.code(), service.code(), start, start.plus(service.duration()));
    }

    String filled(String text) {
        return text.replace("{dia}", day.format(DateTimeFormatter.ofPattern("dd/MM", BRAZIL)))
                .replace("{iso}", day.toString())
                .replace("{data}", inWords());
    }

    /** The first of a month is an ordinal in Portuguese. */
    private String inWords() {
        var month = day.format(DateTimeFormatter.ofPattern("'de' MMMM", BRAZIL));
        return (day.getDayOfMonth() == 1 ? "1º " : day.getDayOfMonth() + " ") + month;
    }

    void desk(String does) {
        var status = does.equals("returns") ? "automated" : "attended";
        world.db()
                .sql("update conversation set status = ? where correspondent_id = ? and status <> 'resolved'")
                .params(status, correspondent())
                .update();
    }

    UUID correspondent() {
        return world.db()
                .sql("select id from correspondent where phone = ?")
                .param("+" + number)
                .query(UUID.class)
                .single();
    }

    /** How many of this patient's messages were dealt with so far. */
    int dealtWith() {
        return count("""
                select count(*) from inbound_message i join correspondent c on c.id = i.correspondent_id
                 where c.phone = ? and i.state = 'processed'
                """);
    }

    /** What was put out for this patient so far. */
    int answers() {
        return count("""
                select count(*) from outbound_message o join correspondent c on c.id = o.correspondent_id
                 where c.phone = ?
                """);
    }

    private int count(String sql) {
        return world.db().sql(sql).param("+" + number).query(Integer.class).single();
    }

    String template() {
        return world.db()
                .sql("select template from outbound_message where correspondent_id = ? order by position desc limit 1")
                .param(correspondent())
                .query(String.class)
                .single();
    }

    String phase() {
        return world.db()
                .sql("select phase from conversation where correspondent_id = ? order by opened_at desc limit 1")
                .param(correspondent())
                .query(String.class)
                .single();
    }
}
