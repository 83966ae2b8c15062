package com.eoclinica.acolhe.clinic;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/** An agenda kept for some payers: between those hours the practitioner attends only these plans ({@code particular}: none). */
public record PayerHours(String practitioner, DayOfWeek day, LocalTime from, LocalTime to, List<String> plans) {}
