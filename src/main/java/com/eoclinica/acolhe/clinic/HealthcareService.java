package com.eoclinica.acolhe.clinic;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What can be booked: "consulta de cardiologia".
 *
 * @param priceCents hundredths of a real, for patients without a plan
 * @param discreet messages the clinic starts name neither this service nor who performs it
 * @param returnAfterDays after how many days patients are asked whether to book the return visit; null: never
 */
public record HealthcareService(
        String code,
        String name,
        String specialty,
        Duration duration,
        int priceCents,
        String preparation,
        @Nullable Boolean discreet,
        @Nullable Integer returnAfterDays) {

    public HealthcareService {
        preparation = preparation == null ? "" : preparation;
    }

    public HealthcareService(
            String code, String name, String specialty, Duration duration, int priceCents, String preparation) {
        this(code, name, specialty, duration, priceCents, preparation, null, null);
    }
}
