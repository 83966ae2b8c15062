package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Clinic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every slot of a stretch of time, free or taken, for other systems that draw the book themselves. */
@Component
public class Openings {

    private final Occupancies occupancies;
    private final Clock clock;

    Openings(Occupancies occupancies, Clock clock) {
        this.occupancies = occupancies;
        this.clock = clock;
    }

    /** {@code isFree} at the moment of asking; what is held for somebody is not. */
    public record Opening(Slot slot, boolean isFree) {}

    /** Within the clinic's lead time and horizon, earliest first; of that service, or of all that fit the wish. */
    @Transactional(readOnly = true)
    public List<Opening> find(Clinic clinic, Wish wish, @Nullable String service) {
        var now = clock.instant();
        var free = new HashSet<>(new SlotFinder(clinic, taken(clinic, now), now).fittingAny(wish, service));
        return new SlotFinder(clinic, Taken.NOTHING, now)
                .fittingAny(wish, service).stream()
                        .map(slot -> new Opening(slot, free.contains(slot)))
                        .toList();
    }

    /** Also outside lead time and horizon, where nothing is free; empty when the clinic has no such hours. */
    @Transactional(readOnly = true)
    public Optional<Opening> of(Clinic clinic, Slot slot) {
        var now = clock.instant();
        var finder = new SlotFinder(clinic, taken(clinic, now), now);
        return finder.exists(slot, null) ? Optional.of(new Opening(slot, finder.isFree(slot))) : Optional.empty();
    }

    private Taken taken(Clinic clinic, Instant now) {
        var reach = now.plus(clinic.policy().horizon()).plus(Duration.ofDays(1));
        return occupancies.taken(clinic.id(), now, reach, now);
    }
}
