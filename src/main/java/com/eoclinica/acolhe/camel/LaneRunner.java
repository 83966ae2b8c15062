package com.eoclinica.acolhe.camel;

import com.eoclinica.acolhe.shared.LaneSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs lanes on virtual threads. What is in memory here is only a hint: which work there is and whose it is, the store
 * decides, so an instance may die at any moment.
 */
class LaneRunner {

    private static final Logger LOG = LoggerFactory.getLogger(LaneRunner.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration RENEW_EVERY = Duration.ofSeconds(3);

    private final LaneSource<Object> source;
    private final Consumer<Object> work;
    private final Semaphore permits;
    private final Map<UUID, Lane> lanes = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("lane-clock").factory());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean stopping;

    LaneRunner(LaneSource<Object> source, Consumer<Object> work, int permits) {
        this.source = source;
        this.work = work;
        this.permits = new Semaphore(permits);
    }

    void start(String name, MeterRegistry meters) {
        Gauge.builder("acolhe.lane.depth", lanes, Map::size).tag("lane", name).register(meters);
        clock.scheduleWithFixedDelay(quietly(this::look), 0, LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        clock.scheduleWithFixedDelay(
                quietly(this::renew), RENEW_EVERY.toMillis(), RENEW_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    void wake(UUID id, Duration quiet) {
        if (stopping) return;
        lanes.compute(id, (_, lane) -> lane == null ? new Lane(quiet) : lane.hurry(quiet))
                .schedule(id);
    }

    /** Work already begun is finished; the rest waits in the store. */
    void stop(Duration patience) throws InterruptedException {
        stopping = true;
        clock.shutdownNow();
        threads.shutdown();
        if (!threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("{} lanes still ran when the route stopped; their leases end by themselves", lanes.size());
        }
    }

    private void look() {
        threads.execute(quietly(() -> source.due().forEach(id -> {
            if (!lanes.containsKey(id)) wake(id, Duration.ZERO);
        })));
    }

    private void renew() {
        var running = lanes.entrySet().stream()
                .filter(lane -> lane.getValue().running)
                .map(Map.Entry::getKey)
                .toList();
        if (!running.isEmpty()) threads.execute(quietly(() -> source.renew(running)));
    }

    private void run(UUID id, Lane lane) {
        permits.acquireUninterruptibly();
        try {
            do {
                lane.again = false;
                workOff(id);
            } while (lane.again && !stopping);
        } finally {
            permits.release();
            finish(id, lane);
        }
    }

    private void workOff(UUID id) {
        try {
            var next = source.claim(id);
            while (next.isPresent()) {
                work.accept(next.get());
                next = source.hasMore(next.get()) && !stopping ? source.claim(id) : Optional.empty();
            }
        } catch (RuntimeException e) {
            LOG.warn(
                    "A lane could not be worked and will be looked at again: {}",
                    e.getClass().getName());
        }
    }

    /** A wake-up that came while the last claim was answered "nothing" must not get lost. */
    private void finish(UUID id, Lane lane) {
        lanes.compute(id, (_, now) -> now == lane && lane.again ? lane.rest() : null);
        var left = lanes.get(id);
        if (left == lane && !stopping) lane.schedule(id);
    }

    private static Runnable quietly(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.warn(
                        "Lanes could not be looked after, trying again: {}",
                        e.getClass().getName());
            }
        };
    }

    /** One lane's place in memory. Guarded by the map's own lock on its key, but for {@code schedule}. */
    private final class Lane {

        private static final int BURST = 4;

        private final long wokenAt = System.nanoTime();
        private volatile long startAt;
        private volatile boolean running;
        private volatile boolean again;

        Lane(Duration quiet) {
            startAt = wokenAt + quiet.toNanos();
        }

        /** Another message of a burst prolongs the quiet window, up to four times its length; an answer cuts it short. */
        Lane hurry(Duration quiet) {
            if (running) again = true;
            else startAt = Math.min(wokenAt + BURST * quiet.toNanos(), System.nanoTime() + quiet.toNanos());
            return this;
        }

        Lane rest() {
            running = false;
            again = false;
            return this;
        }

        void schedule(UUID id) {
            var wait = startAt - System.nanoTime();
            if (wait <= 0) begin(id);
            else clock.schedule(() -> schedule(id), wait, TimeUnit.NANOSECONDS);
        }

        private void begin(UUID id) {
            var begins = new boolean[1];
            lanes.computeIfPresent(id, (_, lane) -> {
                begins[0] = lane == this && !running;
                if (begins[0]) running = true;
                return lane;
            });
            if (begins[0]) threads.execute(() -> run(id, this));
        }
    }
}
