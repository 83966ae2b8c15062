package com.eoclinica.acolhe.understanding.when;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.understanding.when.WhenReading.Contradiction;
import com.eoclinica.acolhe.understanding.when.WhenReading.Found;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class WhenReaderTest {

    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 11, 24, 10, 0);

    @Test
    void readsEveryExpressionOfTheDevelopmentCorpus() {
        var missed = WhenCorpus.lines("dev.tsv").stream()
                .filter(line -> !line.holds())
                .toList();

        assertThat(missed).isEmpty();
    }

    @Test
    void readsTheTestCorpusAboveTheBar() {
        var lines = WhenCorpus.lines("test.tsv");
        var right = lines.stream().filter(WhenCorpus.Line::startHolds).count();

        assertThat(right).as("right starts of %d", lines.size()).isGreaterThanOrEqualTo(lines.size() * 92L / 100);
    }

    @Test
    void readsTheUntouchedCorpusAboveTheBar() {
        var lines = WhenCorpus.lines("untouched.tsv");
        var right = lines.stream().filter(WhenCorpus.Line::startHolds).count();

        assertThat(right * 100 / lines.size())
                .as("right starts, %%, of %d", lines.size())
                .isGreaterThanOrEqualTo(80);
    }

    @Test
    void refusesEveryImpossibleDate() {
        for (var file : new String[] {"dev.tsv", "test.tsv", "untouched.tsv"}) {
            assertThat(WhenCorpus.lines(file))
                    .filteredOn(line -> line.start().equals("impossible"))
                    .allMatch(line -> line.answer().equals("impossible"));
        }
    }

    @Test
    void namesTheExactSpanItRestsOn() {
        var reading = WhenReader.read("Oi! Pode ser Quinta-feira às 15h30, por favor?", TUESDAY);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Found.class, found -> assertThat(found.evidence()).isEqualTo("Quinta-feira às 15h30"));
    }

    @Test
    void offersBothReadingsOfAWeekdayThatIsNotThatDate() {
        var reading = WhenReader.read("quarta 19/03", TUESDAY);

        assertThat(reading).isInstanceOfSatisfying(Contradiction.class, contradiction -> {
            assertThat(contradiction.readings())
                    .extracting(when -> when.start().toLocalDate().toString())
                    .containsExactly("2026-11-25", "2027-03-19");
        });
    }

    @Test
    void readsABareHourByTheClinicsOwnHours() {
        var nightClinic = new ClinicHours(LocalTime.of(1, 0), LocalTime.of(5, 0));

        var reading = WhenReader.read("quarta às 3", TUESDAY, nightClinic);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Found.class, found -> assertThat(found.when().start()).isEqualTo("2026-11-25T03:00"));
    }
}
