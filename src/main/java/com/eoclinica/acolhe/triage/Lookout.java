package com.eoclinica.acolhe.triage;

import com.eoclinica.acolhe.channel.ClinicName;
import com.eoclinica.acolhe.channel.DirectAnswer;
import com.eoclinica.acolhe.channel.PatientWords;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Watches every message for red flags before anything is stored, in memory only, so that the fixed guidance leaves even when
 * PostgreSQL, Redis and the model are away. What it says is recorded later by the turn, under the same message id.
 */
@Component
public class Lookout {

    private static final String SEEN = "acolhe.emergency";
    private static final String LEFT = "acolhe.emergency.left-to-turn";
    private static final int TEXTS = 20;
    private static final int CHATS = 50_000;
    private static final Duration IDLE = Duration.ofMinutes(30);

    /** What lay on the topic for longer is old news: its turn answers it. */
    private static final Duration NEWS = Duration.ofMinutes(10);

    private final Triage triage;
    private final Guidance guidance;
    private final ClinicName clinics;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Cache<String, List<String>> windows = Caffeine.newBuilder()
            .maximumSize(CHATS)
            .expireAfterAccess(IDLE)
            .scheduler(Scheduler.systemScheduler())
            .build();
    private final Cache<String, String> seen =
            Caffeine.newBuilder().maximumSize(CHATS).expireAfterWrite(IDLE).build();

    Lookout(Triage triage, Guidance guidance, ClinicName clinics, Clock clock, MeterRegistry meters) {
        this.triage = triage;
        this.guidance = guidance;
        this.clinics = clinics;
        this.clock = clock;
        this.meters = meters;
        meters.counter(LEFT);
        for (var protocol : Protocol.values()) meters.counter(SEEN, "protocol", protocol.code());
    }

    /** The guidance due for these messages, in their order. */
    public List<DirectAnswer> look(List<PatientWords> messages) {
        return messages.stream().flatMap(each -> look(each).stream()).toList();
    }

    private Optional<DirectAnswer> look(PatientWords message) {
        if (seen.asMap().putIfAbsent(message.messageId(), "") != null) return Optional.empty();
        var window = windows.get(message.chat(), _ -> List.of());
        var screening = triage.screen(
                Stream.concat(window.stream(), Stream.of(message.words())).toList());
        remember(message, window, screening);
        var old = message.sentAt().isBefore(clock.instant().minus(NEWS));
        if (!screening.isEmergency() || old) return Optional.empty();
        meters.counter(SEEN, "protocol", screening.protocol().code()).increment();
        return Optional.of(message.answer(guidance.emergency(screening.protocol(), clinics.of(message.session()))));
    }

    /** WhatsApp did not take it: the turn says it as soon as it can. */
    public void leftToTurn() {
        meters.counter(LEFT).increment();
    }

    /** What was answered must not raise the same flag again. */
    private void remember(PatientWords message, List<String> window, Screening screening) {
        if (screening.urgency() != Urgency.ROUTINE) {
            windows.invalidate(message.chat());
            return;
        }
        var longer = new ArrayList<>(window);
        longer.add(message.words());
        windows.put(message.chat(), List.copyOf(longer.subList(Math.max(0, longer.size() - TEXTS), longer.size())));
    }
}
