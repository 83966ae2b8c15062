package com.eoclinica.acolhe.desk;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the desk keeps its promise: how many hand-offs were taken in time, and how many wait beyond it now. */
@Component
public class DeskMeters {

    private static final String TAKEN = "acolhe.handoffs.taken";

    private final JdbcClient db;
    private final Clock clock;
    private final MeterRegistry meters;
    private final AtomicIntegerArray overdue = new AtomicIntegerArray(Priority.values().length);

    DeskMeters(JdbcClient db, Clock clock, MeterRegistry meters) {
        this.db = db;
        this.clock = clock;
        this.meters = meters;
        for (var priority : Priority.values()) {
            Gauge.builder("acolhe.handoffs.overdue", overdue, all -> all.get(priority.ordinal()))
                    .tag("priority", label(priority))
                    .register(meters);
            Stream.of("met", "breached").forEach(sla -> meters.counter(TAKEN, "priority", label(priority), "sla", sla));
        }
    }

    /** Counts what waits longer than was promised. Every instance says the same. */
    public void look() {
        record Overdue(String priority, int count) {}
        var now = clock.instant();
        var found = db.sql("""
                        select priority, count(*) as count from hand_off
                         where status = 'waiting' and due_at < ? group by priority
                        """)
                .param(now.atOffset(ZoneOffset.UTC))
                .query(Overdue.class)
                .list();
        var counts = found.stream().collect(Collectors.toMap(Overdue::priority, Overdue::count));
        for (var priority : Priority.values()) overdue.set(priority.ordinal(), counts.getOrDefault(label(priority), 0));
    }

    /** Counted at its first taking only: passing it on is no new promise. */
    void taken(HandOff handOff, Instant now) {
        var acknowledged = handOff.acknowledgedAt();
        if (acknowledged == null || acknowledged.isBefore(now.truncatedTo(ChronoUnit.MICROS))) return;
        var sla = acknowledged.isAfter(handOff.dueAt()) ? "breached" : "met";
        meters.counter(TAKEN, "priority", label(handOff.priority()), "sla", sla).increment();
    }

    private static String label(Priority priority) {
        return priority.name().toLowerCase(Locale.ROOT);
    }
}
