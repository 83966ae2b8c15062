package com.eoclinica.acolhe.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.desk.Desk;
import com.eoclinica.acolhe.desk.HandOff;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import com.eoclinica.acolhe.scheduling.BookingRequest;
import com.eoclinica.acolhe.scheduling.BookingResult.Booked;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Dr. Bruno is ill on Wednesday from ten on. */
class ClinicMovesIT {

    @RegisterExtension
    private static final CareBench bench = new CareBench();

    private Clinic before;
    private Patient ana;
    private Appointment early;
    private Appointment late;

    @BeforeEach
    void illness() {
        before = bench.clinic();
        ana = bench.patient("Ana Souza");
        early = bench.booked(bench.patient("Rita Lima"), "bruno-tavares", "2027-01-06T08:30");
        late = bench.booked(ana, "bruno-tavares", "2027-01-06T10:30");
        bench.bean(ClinicMoves.class)
                .open(
                        before,
                        "bruno-tavares",
                        LocalDateTime.parse("2027-01-06T10:00"),
                        LocalDateTime.parse("2027-01-07T00:00"),
                        "test");
    }

    @AfterEach
    void health() {
        bench.bean(Clinics.class).replace(before, "test");
    }

    @Test
    void asksOnlyWhoseVisitIsInThatTimeAndOffersOthers() {
        tick();
        tick();

        assertThat(bench.said(ana)).hasSize(1);
        var offered = bench.said(ana).getFirst().split("oferecer")[1];
        assertThat(offered)
                .contains("1. ")
                .doesNotContain("6 de janeiro, às 10h")
                .doesNotContain("6 de janeiro, às 11h");
        assertThat(visits()).extracting(MovingVisit::appointmentId).containsExactly(late.id());
        assertThat(early.slot().start()).isBefore(late.slot().start());
    }

    @Test
    void seesThatThePatientMovedHoweverLateItIs() {
        tick();
        bench.clock.set(bench.at("2027-01-06T09:30"));
        var friday = bench.slot("bruno-tavares", "2027-01-08T13:00");
        var request = new BookingRequest("m", late.clinicId(), ana.id(), friday, null);
        assertThat(bench.bean(AppointmentBook.class).move(late.id(), request)).isInstanceOf(Booked.class);

        tick();

        assertThat(visits()).extracting(MovingVisit::status).containsExactly("moved");
    }

    @Test
    void leavesTheSilentToTheDesk() {
        tick();
        bench.clock.advance(Duration.ofHours(4));

        tick();

        assertThat(visits()).extracting(MovingVisit::reason).containsExactly("silent");
        assertThat(bench.bean(Desk.class).list("waiting"))
                .extracting(HandOff::reason)
                .contains("clinic-move");
    }

    private static List<MovingVisit> visits() {
        return bench.bean(ClinicMoves.class).list(null);
    }

    private static void tick() {
        bench.bean(ClinicMoves.class).due().forEach(bench.bean(MovingVisits.class)::goOn);
    }
}
