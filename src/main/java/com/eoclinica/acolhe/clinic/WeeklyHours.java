package com.eoclinica.acolhe.clinic;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** One interval of a week's schedule, clinic-local; several a day are allowed as long as they do not overlap. */
public record WeeklyHours(DayOfWeek day, LocalTime from, LocalTime to) {}
