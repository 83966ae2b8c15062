package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.channel.Traces.Trace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stations of a message on its way, with how long each took; what it has not come to is left out. */
record Way(List<Station> stations, String whole) {

    /** @param took since the station before; empty at the first */
    record Station(String name, Instant at, String took) {}

    static Way of(Trace trace, @Nullable Instant decided) {
        var stations = new ArrayList<Station>();
        add(stations, "O paciente escreveu", trace.written());
        add(stations, "Chegou à clínica", trace.received());
        add(stations, "Entendida e decidida", decided);
        add(stations, "Pronta para sair", trace.queued());
        add(stations, "O WhatsApp aceitou", trace.sent());
        add(stations, "Chegou ao paciente", trace.acknowledged());
        return new Way(
                stations, took(stations.getFirst().at(), stations.getLast().at()));
    }

    private static void add(List<Station> stations, String name, @Nullable Instant at) {
        if (at == null) return;
        stations.add(new Station(
                name,
                at,
                stations.isEmpty() ? "" : "+" + took(stations.getLast().at(), at)));
    }

    /** Clocks differ: what seems to come before it was written took no time. */
    private static String took(Instant from, Instant until) {
        var millis = Math.max(0, Duration.between(from, until).toMillis());
        return millis < 10_000 ? millis + " ms" : millis / 1000 + " s";
    }
}
