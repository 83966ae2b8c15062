package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.ClinicVersion;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.Database;
import com.eoclinica.acolhe.fixtures.MovableClock;
import com.eoclinica.acolhe.fixtures.Workbench;
import com.eoclinica.acolhe.shared.ClinicId;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The book on a real PostgreSQL, with a clinic and a clock that tests may change. */
final class Bench implements Workbench {

    final AtomicReference<Clinic> clinic = new AtomicReference<>(Samples.aClinic());
    final MovableClock now;

    private final Database database;

    Bench() {
        database = new Database()
                .give(Clinics.class, new OneClinic())
                .give(MeterRegistry.class, new SimpleMeterRegistry())
                .add(AppointmentBook.class, FrontDesk.class, BookKeeping.class, Availability.class)
                .add(Claims.class, BookingRules.class, BookMeters.class)
                .with(
                        Appointments.class,
                        Occupancies.class,
                        History.class,
                        Visits.class,
                        Holds.class,
                        Displacements.class,
                        FreedSlots.class,
                        Entries.class,
                        BookingCounts.class,
                        Openings.class,
                        SeenAppointments.class);
        now = database.clock();
        now.set(Samples.NOW);
    }

    AppointmentBook book() {
        return bean(AppointmentBook.class);
    }

    <T> T bean(Class<T> type) {
        return database.bean(type);
    }

    JdbcClient db() {
        return database.db();
    }

    TransactionTemplate transaction() {
        return database.transaction();
    }

    @Override
    public void clear() {
        db().sql("truncate appointment, appointment_history, occupancy").update();
        clinic.set(Samples.aClinic());
        now.set(Samples.NOW);
    }

    @Override
    public void close() throws IOException {
        database.close();
    }

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
}
