package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Appointments for machines, latest start first. */
@RestController
@RequestMapping("/api/v1/appointments")
class AppointmentsFace {

    private final AppointmentBook book;

    AppointmentsFace(AppointmentBook book) {
        this.book = book;
    }

    @GetMapping
    List<Appointment> list(@RequestParam(required = false) @Nullable String status) {
        return book.list(status);
    }
}
