package com.eoclinica.acolhe.understanding.when;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.understanding.when.WhenReading.Contradiction;
import com.eoclinica.acolhe.understanding.when.WhenReading.Found;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhenReaderTest {

    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 11, 24, 10, 0);

    @Test
    void readsEveryExpressionOfTheDevelopmentCorpus() {
        var missed = WhenCorpus.lines("dev.tsv").stream()
                .filter(line -> !line.holds())
                .toList();

        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "test.tsv",
                "untouched.tsv",
                "batch-1.tsv",
                "batch-2.tsv",
                "batch-3.tsv",
                "batch-4.tsv",
                "last.tsv"
            })
    void readsEachCorpusAboveTheBar(String corpus) {
        var lines = WhenCorpus.lines(corpus);
        var right = lines.stream().filter(WhenCorpus.Line::startHolds).count();

        assertThat(right).as("right starts of %d", lines.size()).isGreaterThanOrEqualTo(lines.size() * 92L / 100);
    }

    @Test
    void refusesEveryImpossibleDate() {
        for (var file : new String[] {
            "dev.tsv",
            "test.tsv",
            "untouched.tsv",
            "batch-1.tsv",
            "batch-2.tsv",
            "batch-3.tsv",
            "batch-4.tsv",
            "last.tsv"
        }) {
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
