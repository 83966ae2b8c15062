package com.eoclinica.acolhe.scheduling;

import java.time.Instant;

/** A bookable interval of one practitioner for one service. Found, never stored. */
public record Slot(String practitionerCode, String serviceCode, Instant start, Instant end) {}
