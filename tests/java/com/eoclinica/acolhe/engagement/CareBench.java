package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.Acolhe;
import com.eoclinica.acolhe.channel.Correspondence;
import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.Database;
import com.eoclinica.acolhe.fixtures.MovableClock;
import com.eoclinica.acolhe.fixtures.Workbench;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.patient.Phone;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import com.eoclinica.acolhe.scheduling.BookingRequest;
import com.eoclinica.acolhe.scheduling.BookingResult.Booked;
import com.eoclinica.acolhe.scheduling.Slot;
import com.eoclinica.acolhe.shared.Ids;
import com.eoclinica.acolhe.shared.PatientId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The product's beans on a real PostgreSQL with a clock that stands; no routes, so that a test says when. */
final class CareBench implements Workbench {

    static final Instant MONDAY = Instant.parse("2027-01-04T12:00:00Z");

    private static final AtomicLong PHONES = new AtomicLong(11_988_000_000L);

    final MovableClock clock = new MovableClock(MONDAY);

    private final EmbeddedPostgres server;
    private final ConfigurableApplicationContext context;

    CareBench() {
        server = Database.server();
        ApplicationContextInitializer<GenericApplicationContext> movable =
                context -> context.registerBean("clock", Clock.class, () -> clock);
        context = new SpringApplicationBuilder(Acolhe.class)
                .initializers(movable)
                .run(
                        "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres",
                        "--server.port=0",
                        "--camel.main.routes-include-pattern=false",
                        "--camel.main.routes-reload-enabled=false",
                        "--acolhe.public-url=https://clinica.example/",
                        "--acolhe.waha.hmac-key=test-hmac-key-0123456789");
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient db() {
        return bean(JdbcClient.class);
    }

    Clinic clinic() {
        return bean(Clinics.class).ofSession("default");
    }

    Patient patient(String name) {
        var patient = new Patient(
                PatientId.next(),
                clinic().id(),
                name,
                new Phone("+55" + PHONES.incrementAndGet()),
                null,
                null,
                null,
                null);
        bean(Patients.class).save(patient);
        return patient;
    }

    Appointment booked(Patient patient, String practitioner, String local) {
        var request =
                new BookingRequest(Ids.next().toString(), clinic().id(), patient.id(), slot(practitioner, local), null);
        return ((Booked) bean(AppointmentBook.class).book(request)).appointment();
    }

    Slot slot(String practitioner, String local) {
        var service =
                clinic().practitioner(practitioner).orElseThrow().services().getFirst();
        var start = at(local);
        return new Slot(
                practitioner,
                service,
                start,
                start.plus(clinic().service(service).orElseThrow().duration()));
    }

    Instant at(String local) {
        return LocalDateTime.parse(local).atZone(clinic().zone()).toInstant();
    }

    /** What left for WhatsApp to that phone, in order. */
    List<String> said(Patient to) {
        return db()
                .sql("select id from correspondent where phone = ?")
                .param(to.phone().e164())
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(writer -> bean(Correspondence.class).last(writer, 500).stream())
                .filter(Correspondence.Line::fromClinic)
                .map(Correspondence.Line::text)
                .toList();
    }

    /** The tables' owner, who may empty them; the product may not. */
    JdbcClient owner() {
        return JdbcClient.create(server.getPostgresDatabase());
    }

    @Override
    public void clear() {
        owner().sql("""
                        truncate reminder, survey, return_reminder, visit_link, clinic_move, clinic_move_visit, visit_notice, hand_off, vacancy_offer, waiting_entry, freed_slot, appointment, appointment_history,
                                 occupancy, outgoing_file, outbound_message, conversation, turn_record, lane, inbound_message
                        """).update();
        clock.set(MONDAY);
    }

    @Override
    public void close() throws IOException {
        context.close();
        server.close();
    }
}
