package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.shared.Ids;
import java.util.UUID;

/** One appointment of the book. */
public record AppointmentId(UUID value) {

    public static AppointmentId next() {
        return new AppointmentId(Ids.next());
    }
}
