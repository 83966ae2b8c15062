package com.eoclinica.acolhe.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.experiment.WordingTest.Variant;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    private static final List<Variant> THREE =
            List.of(new Variant("A", null), new Variant("B", "b"), new Variant("C", "c"));

    @Test
    void givesTheSamePatientTheSameWords() {
        var test = running();
        var patient = Ids.next();

        assertThat(Stream.generate(() -> test.of(patient)).limit(50)).containsOnly(test.of(patient));
    }

    @Test
    void sharesPatientsOutEvenlyAlthoughTheirIdsGrowWithTime() {
        var test = running();

        var counts = Stream.generate(Ids::next).limit(30_000).map(test::of).toList();

        assertThat(THREE)
                .allSatisfy(each ->
                        assertThat(counts.stream().filter(each::equals).count()).isBetween(9_600L, 10_400L));
    }

    @Test
    void drawsAnewInAnotherTest() {
        var one = running();
        var other = running();

        var same = Stream.generate(Ids::next)
                .limit(3_000)
                .filter(patient -> one.of(patient).equals(other.of(patient)))
                .count();

        assertThat(same).isBetween(850L, 1_150L);
    }

    @Test
    void givesEverybodyTheChosenWords() {
        var chosen = new WordingTest(Ids.next(), ClinicId.next(), "survey", "chosen", "C", THREE);

        assertThat(Stream.generate(Ids::next).limit(100).map(chosen::of)).containsOnly(THREE.getLast());
    }

    private static WordingTest running() {
        return new WordingTest(UUID.randomUUID(), ClinicId.next(), "survey", "running", null, THREE);
    }
}
