package com.eoclinica.acolhe.clinic;

import java.time.Instant;

/** One change of a clinic's document: who made it, and when. */
public record ClinicVersion(long version, String changedBy, Instant changedAt) {}
