package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.ClinicVersion;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.shared.ClinicId;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The book on a real PostgreSQL, with a clinic and a clock that tests may change. */
final class Bench implements AutoCloseable {

    final AtomicReference<Clinic> clinic = new AtomicReference<>(Samples.aClinic());
    final AtomicReference<Instant> now = new AtomicReference<>(Samples.NOW);

    private final EmbeddedPostgres server;
    private final HikariDataSource pool = new HikariDataSource();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    Bench() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "60")
                .setServerConfig("fsync", "off")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
        pool.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        pool.setMaximumPoolSize(16);
        pool.setConnectionTimeout(120_000);
        Flyway.configure().dataSource(pool).load().migrate();
        open();
    }

    private void open() {
        context.registerBean(DataSource.class, () -> pool);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(pool));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(pool));
        context.registerBean(Clock.class, MovableClock::new);
        context.registerBean(Clinics.class, OneClinic::new);
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.register(
                Transactions.class, AppointmentBook.class, FrontDesk.class, BookKeeping.class, Availability.class);
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.register(Claims.class, BookingRules.class, BookMeters.class);
        context.register(
                Appointments.class,
                Occupancies.class,
                History.class,
                BookMeters.class,
                Visits.class,
                Holds.class,
                Displacements.class,
                FreedSlots.class,
                Entries.class,
                BookingCounts.class,
                Openings.class,
                SeenAppointments.class);
        context.refresh();
    }

    AppointmentBook book() {
        return context.getBean(AppointmentBook.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient db() {
        return context.getBean(JdbcClient.class);
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    void clear() {
        db().sql("truncate appointment, appointment_history, occupancy").update();
        clinic.set(Samples.aClinic());
        now.set(Samples.NOW);
    }

    @Override
    public void close() throws IOException {
        context.close();
        pool.close();
        server.close();
    }

    @EnableTransactionManagement
    static class Transactions {}

    private final class OneClinic implements Clinics {

        @Override
        public Clinic get(ClinicId id) {
            return clinic.get();
        }

        @Override
        public Clinic ofSession(String session) {
            return clinic.get();
        }

        @Override
        public void replace(Clinic other, String who) {
            clinic.set(other);
        }

        @Override
        public boolean replace(Clinic other, long version, String who) {
            clinic.set(other);
            return true;
        }

        @Override
        public List<ClinicVersion> history(ClinicId id) {
            return List.of();
        }

        @Override
        public Optional<Clinic> at(ClinicId id, long version) {
            return Optional.of(clinic.get());
        }
    }

    private final class MovableClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
