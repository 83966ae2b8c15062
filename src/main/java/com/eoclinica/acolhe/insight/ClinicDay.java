package com.eoclinica.acolhe.insight;

import com.eoclinica.acolhe.shared.ClinicId;
import java.time.LocalDate;

/** A day of a clinic, by its own clock. */
public record ClinicDay(ClinicId clinic, LocalDate day) {}
