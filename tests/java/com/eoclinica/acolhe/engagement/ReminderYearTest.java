package com.eoclinica.acolhe.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year of a clinic in a few seconds: bookings, moves, cancellations, outages. Nothing wrong, doubled or missed. */
class ReminderYearTest {

    @ParameterizedTest
    @CsvSource({
        "America/Sao_Paulo,1",
        "America/Sao_Paulo,2",
        "America/Noronha,3",
        "America/New_York,4",
        "Europe/Lisbon,5"
    })
    void remindsOfEveryVisitRightOnceOrNotAtAll(String zone, long seed) {
        var year = new ReminderYear(ZoneId.of(zone), seed);

        year.run();

        assertThat(year.wrong()).as("reminders of a time nobody has agreed on").isEmpty();
        assertThat(year.doubled()).as("reminders said twice").isEmpty();
        assertThat(year.missed()).as("reminders due and not said").isEmpty();
        assertThat(year.atNight()).as("reminders in the quiet hours").isEmpty();
        assertThat(year.said()).hasSizeGreaterThan(3_000);
    }
}
