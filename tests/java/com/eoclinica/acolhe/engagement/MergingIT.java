package com.eoclinica.acolhe.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.patient.Habit;
import com.eoclinica.acolhe.patient.Habits;
import com.eoclinica.acolhe.patient.MergeResult.DifferentPeople;
import com.eoclinica.acolhe.patient.MergeResult.Merged;
import com.eoclinica.acolhe.patient.MergeResult.Unknown;
import com.eoclinica.acolhe.patient.Merging;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import com.eoclinica.acolhe.scheduling.Wish;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody wrote from another phone and was registered again; the desk makes one person of the two. */
class MergingIT {

    private static final LocalDate BORN = LocalDate.of(1980, 3, 12);

    @RegisterExtension
    private static final CareBench bench = new CareBench();

    private static final Merging merging = bench.bean(Merging.class);

    @BeforeEach
    void nobody() {
        bench.owner().sql("truncate patient, patient_habit").update();
    }

    @Test
    void visitsAndWaitingGoToTheOneWhoStays() {
        var old = person("Ana Souza Lima", null, BORN);
        var twice = person("ana souza lima", "52998224725", BORN);
        var visit = bench.booked(twice, "ana-ribeiro", "2027-01-05T10:00");
        var wish = new Wish(bench.clinic().id(), "dermatologia", null, null, null, null, null, null);
        bench.bean(WaitingList.class).join(old.id(), wish);
        bench.bean(WaitingList.class).join(twice.id(), wish);
        bench.bean(Habits.class).learn(bench.clinic().id(), twice.id(), Map.of(Habit.CALLED, "Aninha"));

        var merged = ((Merged) merge(twice, old)).patient();

        assertThat(merged.id()).isEqualTo(old.id());
        assertThat(merged.phone()).isEqualTo(twice.phone());
        assertThat(merged.cpf()).isEqualTo("52998224725");
        assertThat(bench.bean(AppointmentBook.class).upcoming(old.id()))
                .singleElement()
                .satisfies(each -> assertThat(each.id()).isEqualTo(visit.id()));
        assertThat(bench.bean(WaitingList.class).list(bench.clinic().id()))
                .singleElement()
                .satisfies(each -> assertThat(each.patientId()).isEqualTo(old.id()));
        assertThat(bench.bean(Patients.class).find(twice.id())).contains(merged);
        assertThat(bench.bean(Patients.class).ofPhone(bench.clinic().id(), twice.phone()))
                .containsExactly(merged);
        assertThat(bench.bean(Habits.class).of(twice.id())).isEmpty();
    }

    @Test
    void askingTwiceFindsItDone() {
        var old = person("Ana Souza Lima", "52998224725", BORN);
        var twice = person("Ana S. Lima", "52998224725", null);
        assertThat(merging.doubles(bench.clinic().id())).containsExactly(List.of(old.id(), twice.id()));

        assertThat(merge(twice, old)).isInstanceOf(Merged.class);

        assertThat(merge(twice, old)).isInstanceOf(Merged.class);
        assertThat(merging.doubles(bench.clinic().id())).isEmpty();
    }

    @Test
    void twoPeopleStayTwo() {
        var ana = person("Ana Souza Lima", "52998224725", BORN);

        assertThat(merge(person("Ana Souza Lima", "11144477735", BORN), ana)).isEqualTo(new DifferentPeople());
        assertThat(merge(person("Ana Souza Lima", "52998224725", BORN.plusYears(1)), ana))
                .isEqualTo(new DifferentPeople());
        assertThat(merge(person("Ana Souza Lima", null, null), ana))
                .as("a name alone proves nothing")
                .isEqualTo(new DifferentPeople());
        assertThat(merging.merge(ClinicId.next(), ana.id(), ana.id())).isEqualTo(new Unknown());
        assertThat(merging.merge(bench.clinic().id(), PatientId.next(), ana.id()))
                .isEqualTo(new Unknown());
    }

    private static Object merge(Patient gone, Patient kept) {
        return merging.merge(bench.clinic().id(), gone.id(), kept.id());
    }

    private static Patient person(String name, @Nullable String cpf, @Nullable LocalDate born) {
        var plain = bench.patient(name);
        var patient = new Patient(plain.id(), plain.clinicId(), name, plain.phone(), cpf, born, null, null);
        bench.bean(Patients.class).save(patient);
        return patient;
    }
}
