package com.eoclinica.acolhe.clinic;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** One day on which a practitioner works other hours than usual, holiday or not; no hours means not at all. */
public record ScheduleException(String practitioner, LocalDate date, List<Hours> hours) {

    public record Hours(LocalTime from, LocalTime to) {}
}
