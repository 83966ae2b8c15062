package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.scheduling.AppointmentStatus;
import com.eoclinica.acolhe.scheduling.Visits;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Appointments for machines, latest start first; and the clinic's own moves of their status. */
@RestController
@RequestMapping("/api/v1/appointments")
class AppointmentsFace {

    private static final String STATUS =
            "proposed|pending|booked|arrived|fulfilled|cancelled|noshow|entered-in-error|checked-in|waitlist";

    private final AppointmentBook book;
    private final Visits visits;

    AppointmentsFace(AppointmentBook book, Visits visits) {
        this.book = book;
        this.visits = visits;
    }

    /** A FHIR appointment status: {@code arrived}, {@code checked-in}, {@code fulfilled}, {@code noshow} … */
    record NewStatus(String status) {}

    @GetMapping
    @Operation(summary = "Appointments, latest start first, all or those of one FHIR status")
    List<Appointment> list(@RequestParam(required = false) @Pattern(regexp = STATUS) @Nullable String status) {
        return book.list(status);
    }

    @GetMapping("/{id}")
    Appointment show(@PathVariable UUID id) {
        return found(id);
    }

    @PutMapping("/{id}/status")
    Appointment advance(@PathVariable UUID id, @RequestBody NewStatus next) {
        var status = Arrays.stream(AppointmentStatus.values())
                .filter(each -> each.code().equals(next.status()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.UNPROCESSABLE_ENTITY, "status: use a FHIR appointment status such as arrived"));
        var present = found(id).status();
        return visits.advance(new AppointmentId(id), status)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.CONFLICT,
                        "An appointment that is %s cannot become %s now".formatted(present.code(), status.code())));
    }

    private Appointment found(UUID id) {
        return visits.find(new AppointmentId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No appointment has this id"));
    }
}
