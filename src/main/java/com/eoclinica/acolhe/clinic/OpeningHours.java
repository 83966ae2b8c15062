package com.eoclinica.acolhe.clinic;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** When the clinic is open to the public. */
public record OpeningHours(DayOfWeek day, LocalTime from, LocalTime to) {}
