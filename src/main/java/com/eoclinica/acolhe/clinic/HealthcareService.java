package com.eoclinica.acolhe.clinic;

import java.time.Duration;

/** What can be booked: "consulta de cardiologia". Prices in hundredths of a real, for patients without a plan. */
public record HealthcareService(
        String code, String name, String specialty, Duration duration, int priceCents, String preparation) {

    public HealthcareService {
        preparation = preparation == null ? "" : preparation;
    }
}
