package com.eoclinica.acolhe.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import java.util.Date;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Calendar files, read back by the library that calendar programs would agree with. */
class CalendarsIT {

    private static CareBench bench;

    @BeforeAll
    static void open() throws Exception {
        bench = new CareBench();
    }

    @AfterAll
    static void close() throws Exception {
        bench.close();
    }

    @Test
    void followsAVisitFromItsBookingToItsEnd() {
        var calendars = bench.bean(Calendars.class);
        var ana = bench.patient("Ana Souza Lima");
        var visit = bench.booked(ana, "bruno-tavares", "2027-01-06T10:00");
        var token = calendars.openFeed(bench.clinic(), "bruno-tavares").orElseThrow();

        var own = Biweekly.parse(calendars.ofVisit(visit.id()).orElseThrow())
                .first()
                .getEvents()
                .getFirst();
        var feed = calendars.feed(token).orElseThrow();

        assertThat(own.getDateStart().getValue())
                .isEqualTo(Date.from(visit.slot().start()));
        assertThat(own.getSummary().getValue()).contains("Bruno").doesNotContainIgnoringCase("cardio");
        assertThat(feed).contains("A. S. L.").doesNotContain("Souza");

        bench.bean(AppointmentBook.class).cancel(visit.id(), ana.id(), "patient");
        assertThat(calendars.feed(token).orElseThrow()).contains("STATUS:CANCELLED");
    }

    @Test
    void opensOnlyByTheLatestSecret() {
        var calendars = bench.bean(Calendars.class);
        var old = calendars.openFeed(bench.clinic(), "ana-ribeiro").orElseThrow();
        var now = calendars.openFeed(bench.clinic(), "ana-ribeiro").orElseThrow();

        assertThat(calendars.feed(now)).isPresent();
        assertThat(calendars.feed(old)).isEmpty();
        assertThat(calendars.feed("guess")).isEmpty();
        assertThat(calendars.openFeed(bench.clinic(), "nobody")).isEmpty();
    }

    @Test
    void aPatientsLinkSaysNothingAndEndsADayAfterTheVisit() {
        var calendars = bench.bean(Calendars.class);
        var visit = bench.booked(bench.patient("Eva Reis"), "bruno-tavares", "2027-01-06T11:00");

        var link = bench.bean(VisitLinks.class).open(visit.id()).orElseThrow();
        var token = link.replaceFirst(".*/calendars/(.*)\\.ics", "$1");

        assertThat(link).startsWith("https://clinica.example/calendars/").doesNotContain("Bruno", "Eva");
        assertThat(token).as("nothing WhatsApp would format").matches("[0-9a-f]{40}");
        assertThat(calendars.ofLink(token))
                .hasValueSatisfying(file -> assertThat(file)
                        .contains("BEGIN:VEVENT")
                        .doesNotContainIgnoringCase("derma")
                        .doesNotContain("Eva"));
        assertThat(calendars.ofLink(token + "x")).isEmpty();
        bench.clock.set(visit.slot().end().plus(java.time.Duration.ofDays(2)));
        assertThat(calendars.ofLink(token)).isEmpty();
        bench.clock.set(CareBench.MONDAY);
    }
}
