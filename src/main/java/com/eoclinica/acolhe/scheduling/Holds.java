package com.eoclinica.acolhe.scheduling;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Slots kept for a while: given up by whoever kept them, or by the application's clock. */
@Component
public class Holds {

    private final Occupancies occupancies;
    private final Clock clock;

    Holds(Occupancies occupancies, Clock clock) {
        this.occupancies = occupancies;
        this.clock = clock;
    }

    /** Gives up what a request keeps; what it booked stays. Never waits, so it may end any transaction. */
    @Transactional
    public void release(String requestId) {
        occupancies.letGo(requestId);
    }

    /** Gives up what expired; several instances at once are harmless. */
    @Transactional
    public void releaseExpired() {
        occupancies.letGoExpired(clock.instant());
    }
}
