package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.channel.Waiting;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.triage.Urgency;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a clinic wants to know of its turns, counted once each is committed. Every series exists from the start. */
@Component
class TurnMeters {

    private static final List<String> ENDS = List.of("automated", "handed-over", "attended", "silent");

    /** The promise is an answer within ten seconds; the others tell how far from it. */
    private static final Duration[] PROMISES =
            Stream.of(1, 2, 5, 10, 30, 60, 300).map(Duration::ofSeconds).toArray(Duration[]::new);

    private final MeterRegistry meters;
    private final Clinics clinics;
    private final Clock clock;
    private final Timer answers;

    TurnMeters(MeterRegistry meters, Clinics clinics, Clock clock) {
        this.meters = meters;
        this.clinics = clinics;
        this.clock = clock;
        this.answers = Timer.builder("acolhe.answer.time")
                .serviceLevelObjectives(PROMISES)
                .register(meters);
        for (var end : ENDS) for (var hours : List.of("open", "closed")) count(end, hours, 0);
        for (var urgency : Urgency.values()) count(urgency, 0);
    }

    void committed(Written turn) {
        var now = clock.instant();
        count(end(turn), isOpen(turn, now) ? "open" : "closed", 1);
        count(turn.decision().heard().screening().urgency(), 1);
        if (!turn.answered().replies().isEmpty()) answers.record(Duration.between(received(turn), now));
    }

    private static String end(Written turn) {
        if (turn.status().equals("attended")) return "attended";
        if (turn.answered().handOff().isPresent()) return "handed-over";
        return turn.answered().replies().isEmpty() ? "silent" : "automated";
    }

    private boolean isOpen(Written turn, Instant now) {
        return OfficeHours.isOpen(clinics.get(turn.turn().correspondent().clinicId()), now);
    }

    /** When the first of its messages reached us. */
    private static Instant received(Written turn) {
        return turn.turn().messages().stream()
                .map(Waiting::receivedAt)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private void count(String end, String hours, int by) {
        meters.counter("acolhe.turns", "ended", end, "hours", hours).increment(by);
    }

    private void count(Urgency urgency, int by) {
        meters.counter("acolhe.urgency", "level", urgency.name().toLowerCase(Locale.ROOT))
                .increment(by);
    }
}
