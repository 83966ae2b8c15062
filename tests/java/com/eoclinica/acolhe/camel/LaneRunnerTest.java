package com.eoclinica.acolhe.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.eoclinica.acolhe.shared.Ids;
import com.eoclinica.acolhe.shared.LaneSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LaneRunnerTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final Inbox inbox = new Inbox();
    private LaneRunner runner = runner(_ -> {});

    @AfterEach
    void stop() throws InterruptedException {
        runner.stop(Duration.ofSeconds(1));
    }

    @Test
    void aBurstWithinTheQuietWindowIsOnePieceOfWork() {
        var pieces = new ConcurrentLinkedQueue<String>();
        runner = runner(work -> pieces.add(work.toString()));
        var lane = Ids.next();

        for (var word : List.of("oi", "quero", "marcar")) {
            inbox.add(lane, word);
            runner.wake(lane, Duration.ofSeconds(2));
        }

        await().atMost(SOON).until(() -> !pieces.isEmpty());
        assertThat(pieces).containsExactly("oi quero marcar");
    }

    @Test
    void anAnswerCutsTheQuietWindowShort() {
        var done = new CountDownLatch(1);
        runner = runner(_ -> done.countDown());
        var lane = Ids.next();

        inbox.add(lane, "oi");
        runner.wake(lane, Duration.ofMinutes(10));
        inbox.add(lane, "1");
        runner.wake(lane, Duration.ZERO);

        await().atMost(SOON).until(() -> done.getCount() == 0);
    }

    @Test
    void aThousandWhoWaitDoNotDelayTheNextOne() {
        var release = new CountDownLatch(1);
        var waiting = new AtomicInteger();
        var last = Ids.next();
        var answered = new CountDownLatch(1);
        runner = runner(work -> {
            if (work.toString().equals("last")) answered.countDown();
            else {
                waiting.incrementAndGet();
                uninterrupted(release);
            }
        });
        for (var i = 0; i < 1000; i++) wake(Ids.next(), "slow");
        await().atMost(SOON).until(() -> waiting.get() == 1000);

        wake(last, "last");

        await().atMost(SOON).until(() -> answered.getCount() == 0);
        assertThat(waiting).hasValue(1000);
        release.countDown();
    }

    @Test
    void aLaneNeverRunsTwiceAtOnceAndForgetsNoWakeUp() {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        var words = new AtomicInteger();
        runner = runner(work -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            words.addAndGet(work.toString().split(" ").length);
            running.decrementAndGet();
        });
        var lane = Ids.next();

        for (var i = 0; i < 5000; i++) wake(lane, "oi");

        await().atMost(SOON).until(() -> words.get() == 5000);
        assertThat(most).hasValue(1);
    }

    private void wake(UUID lane, String word) {
        inbox.add(lane, word);
        runner.wake(lane, Duration.ZERO);
    }

    private LaneRunner runner(Consumer<Object> work) {
        var started = new LaneRunner(inbox, work, 2000);
        started.start("test", new SimpleMeterRegistry());
        return started;
    }

    private static void uninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A store in memory: all that waits in a lane is one piece of work. */
    private static final class Inbox implements LaneSource<Object> {

        private final Map<UUID, Queue<String>> lanes = new ConcurrentHashMap<>();

        void add(UUID lane, String word) {
            lanes.computeIfAbsent(lane, _ -> new ConcurrentLinkedQueue<>()).add(word);
        }

        @Override
        public Optional<Object> claim(UUID lane) {
            var words = new ConcurrentLinkedQueue<String>();
            var waiting = lanes.getOrDefault(lane, words);
            for (var word = waiting.poll(); word != null; word = waiting.poll()) words.add(word);
            return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
        }

        @Override
        public boolean hasMore(Object work) {
            return false;
        }

        @Override
        public boolean failed(Object work, Throwable cause) {
            return false;
        }

        @Override
        public List<UUID> due() {
            return List.of();
        }

        @Override
        public void renew(Collection<UUID> lanes) {}
    }
}
