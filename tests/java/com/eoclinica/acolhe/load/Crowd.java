package com.eoclinica.acolhe.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Patients who write one message, wait for its answer, and write the next; after six messages a stranger takes over. So
 * every message is a turn, and every turn one reply.
 */
final class Crowd implements AutoCloseable {

    /** Ends without an appointment, so that the agenda never fills. */
    static final List<String> ASKING = List.of(
            "oi, bom dia",
            "quero marcar um cardiologista na semana que vem, particular",
            "1",
            "Ana Souza Lima",
            "12/03/1980",
            "não");

    /** Ends with an appointment. */
    static final List<String> BOOKING = List.of(
            "oi, bom dia",
            "quero marcar um cardiologista na semana que vem, particular",
            "1",
            "Ana Souza Lima",
            "12/03/1980",
            "sim");

    private static final Duration AGAIN = Duration.ofMillis(500);
    private static final long FIRST_NUMBER = 5511900000000L;

    final Latencies acknowledged = new Latencies();
    final Latencies answered = new Latencies();
    final AtomicInteger refused = new AtomicInteger();
    final AtomicInteger surplus = new AtomicInteger();

    private final Sender sender;
    private final AtomicLong numbers = new AtomicLong(System.currentTimeMillis() % 10_000_000 * 100);
    private final Map<String, Patient> waiting = new ConcurrentHashMap<>();
    private final BlockingQueue<Patient> idle = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private final List<String> talk;
    private volatile boolean quiet;

    Crowd(Sender sender, List<String> talk) {
        this.sender = sender;
        this.talk = talk;
    }

    private record Patient(String chatId, int said, long due, boolean loops) {}

    /** A text arrived: the patient who waits for it goes on, and WhatsApp acknowledges it. */
    void arrived(WahaStub.Sent sent) {
        var patient = waiting.remove(sent.chatId());
        if (patient == null) surplus.incrementAndGet();
        else {
            answered.since(patient.due());
            next(patient);
        }
        deliver(Webhook.ack(sent.chatId(), sent.messageId(), 1));
    }

    private void next(Patient patient) {
        if (quiet && patient.said() == talk.size()) return;
        if (patient.loops()) threads.execute(() -> say(patient, System.nanoTime()));
        else idle.add(patient);
    }

    private void say(Patient before, long due) {
        var now = before.said() == talk.size()
                ? new Patient(number(), 1, due, before.loops())
                : new Patient(before.chatId(), before.said() + 1, due, before.loops());
        waiting.put(now.chatId(), now);
        var id = "%s%02d".formatted(now.chatId().substring(4, 13), now.said());
        deliver(Webhook.message(now.chatId(), "3A" + id, talk.get(now.said() - 1), System.currentTimeMillis() / 1000));
        acknowledged.since(due);
    }

    /** WAHA comes back until it is acknowledged. */
    private void deliver(Webhook webhook) {
        while (sender.post(webhook) != 200 && !threads.isShutdown()) {
            refused.incrementAndGet();
            LockSupport.parkNanos(AGAIN.toNanos());
        }
    }

    private String number() {
        return (FIRST_NUMBER + numbers.incrementAndGet()) + "@c.us";
    }

    /** Everybody writes again as soon as the answer is there: what can be sustained. */
    void closedLoop(int patients) {
        for (var i = 0; i < patients; i++) next(new Patient("", talk.size(), 0, true));
    }

    /** Messages at a fixed rate, whether or not answers come: what a patient feels. */
    void openLoop(int perSecond, Duration duration) {
        var start = System.nanoTime();
        var gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
        for (var i = 0L; i * gap < duration.toNanos(); i++) {
            var due = start + i * gap;
            LockSupport.parkNanos(due - System.nanoTime());
            var free = idle.poll();
            var patient = free == null ? new Patient("", talk.size(), 0, false) : free;
            threads.execute(() -> say(patient, due));
        }
    }

    /** That many strangers write at the same moment. @return completed when all have their answer */
    CompletableFuture<Void> allAtOnce(int patients) {
        var due = System.nanoTime();
        for (var i = 0; i < patients; i++) threads.execute(() -> say(new Patient("", talk.size(), 0, false), due));
        return CompletableFuture.runAsync(() -> {
            while (answered.count() < patients) LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        });
    }

    /** Nobody new comes; who is talking ends the talk. */
    void hush() {
        quiet = true;
    }

    int unanswered() {
        return waiting.size();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
