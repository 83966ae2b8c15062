package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.access.CallingClinic;
import com.eoclinica.acolhe.engagement.Calendars;
import com.eoclinica.acolhe.scheduling.AppointmentId;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Calendar files. A practitioner's feed and a patient's link are opened by their address alone, as calendar programs need it. */
@RestController
class CalendarsFace {

    private static final String ICS = "text/calendar;charset=UTF-8";

    private final Calendars calendars;
    private final CallingClinic caller;

    CalendarsFace(Calendars calendars, CallingClinic caller) {
        this.calendars = calendars;
        this.caller = caller;
    }

    /** {@code path} is told once; asking again makes another and ends this one. */
    record Feed(String path) {}

    @GetMapping(path = "/api/v1/appointments/{id}/calendar.ics", produces = ICS)
    String visit(@PathVariable UUID id) {
        return calendars.ofVisit(new AppointmentId(id)).orElseThrow(() -> notFound("No appointment has this id"));
    }

    @PostMapping("/api/v1/practitioners/{code}/calendar-feed")
    @ResponseStatus(HttpStatus.CREATED)
    Feed open(@PathVariable String code) {
        return calendars
                .openFeed(caller.clinic(), code)
                .map(token -> new Feed("/calendars/" + token + ".ics"))
                .orElseThrow(() -> notFound("No practitioner has this code"));
    }

    @GetMapping(path = "/calendars/{token}.ics", produces = ICS)
    String feed(@PathVariable String token) {
        return calendars
                .feed(token)
                .or(() -> calendars.ofLink(token))
                .orElseThrow(() -> notFound("No calendar is here"));
    }

    private static ResponseStatusException notFound(String detail) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, detail);
    }
}
