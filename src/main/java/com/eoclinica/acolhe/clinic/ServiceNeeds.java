package com.eoclinica.acolhe.clinic;

import java.time.Duration;
import java.util.List;

/** What one service takes besides the practitioner: rooms and devices, and time kept free around it. */
public record ServiceNeeds(String service, List<String> facilities, Duration before, Duration after) {

    public ServiceNeeds {
        facilities = facilities == null ? List.of() : facilities;
        before = before == null ? Duration.ZERO : before;
        after = after == null ? Duration.ZERO : after;
    }

    static ServiceNeeds nothing(String service) {
        return new ServiceNeeds(service, List.of(), Duration.ZERO, Duration.ZERO);
    }
}
