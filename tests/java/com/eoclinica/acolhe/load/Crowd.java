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
import java.util.concurrent.ThreadLocalRandom;
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

    /** Asks a model, for rules alone do not settle the first of it. */
    static final List<String> ASKING_MODEL = List.of(
            "é a respeito daquilo que ficou combinado na semana passada",
            "quero marcar um cardiologista na semana que vem, particular",
            "1",
            "Ana Souza Lima",
            "12/03/1980",
            "não");

    private static final long FIRST_NUMBER = 5511900000000L;

    final Latencies acknowledged = new Latencies();
    final Latencies answered = new Latencies();
    final AtomicInteger surplus = new AtomicInteger();

    private final Postman postman;
    private final AtomicLong numbers = new AtomicLong(System.currentTimeMillis() % 10_000_000 * 100);
    private final Map<String, Patient> waiting = new ConcurrentHashMap<>();
    private final BlockingQueue<Patient> idle = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private final List<List<String>> talks;
    private volatile boolean quiet;
    private volatile Duration thinking = Duration.ZERO;

    /** @param talks one patient has the first, the next the second, and so on */
    @SafeVarargs
    Crowd(Postman postman, List<String>... talks) {
        this.postman = postman;
        this.talks = List.of(talks);
    }

    /** @param talk empty for whom a stranger follows */
    private record Patient(String chatId, List<String> talk, int said, long due, boolean loops) {

        boolean isDone() {
            return said == talk.size();
        }
    }

    private static Patient nobody(boolean loops) {
        return new Patient("", List.of(), 0, 0, loops);
    }

    /** A text arrived: the patient who waits for it goes on, and WhatsApp acknowledges it. */
    void arrived(WahaStub.Sent sent) {
        var patient = waiting.remove(sent.chatId());
        if (patient == null) surplus.incrementAndGet();
        else {
            answered.since(patient.due());
            next(patient);
        }
        postman.deliver(Webhook.ack(sent.chatId(), sent.messageId(), 1));
    }

    private void next(Patient patient) {
        if (quiet && patient.isDone()) return;
        if (patient.loops()) threads.execute(() -> think(patient));
        else idle.add(patient);
    }

    /** Reads, thinks and types; what is due counts from when that is done. */
    private void think(Patient patient) {
        var pause = thinking.isZero() ? 0 : ThreadLocalRandom.current().nextLong(2 * thinking.toNanos());
        LockSupport.parkNanos(pause);
        if (pause > 0 && quiet) return;
        say(patient, System.nanoTime());
    }

    private void say(Patient before, long due) {
        var now = before.isDone()
                ? stranger(due, before.loops())
                : new Patient(before.chatId(), before.talk(), before.said() + 1, due, before.loops());
        waiting.put(now.chatId(), now);
        var id = "%s%02d".formatted(now.chatId().substring(4, 13), now.said());
        var words = now.talk().get(now.said() - 1);
        postman.deliver(Webhook.message(now.chatId(), "3A" + id, words, System.currentTimeMillis() / 1000));
        acknowledged.since(due);
    }

    private Patient stranger(long due, boolean loops) {
        var number = numbers.incrementAndGet();
        var talk = talks.get((int) (number % talks.size()));
        return new Patient((FIRST_NUMBER + number) + "@c.us", talk, 1, due, loops);
    }

    /** Everybody writes again as soon as the answer is there: what can be sustained. */
    void closedLoop(int patients) {
        for (var i = 0; i < patients; i++) next(nobody(true));
    }

    /** So many conversations at once, each patient of which takes so long for a message, on average. */
    void converse(int patients, Duration each) {
        thinking = each;
        closedLoop(patients);
    }

    /** Messages at a fixed rate, whether or not answers come: what a patient feels. */
    void openLoop(int perSecond, Duration duration) {
        openLoopPerHour(perSecond * 3600, duration);
    }

    void openLoopPerHour(int perHour, Duration duration) {
        var start = System.nanoTime();
        var gap = TimeUnit.HOURS.toNanos(1) / perHour;
        for (var i = 0L; i * gap < duration.toNanos(); i++) {
            var due = start + i * gap;
            LockSupport.parkNanos(due - System.nanoTime());
            var free = idle.poll();
            var patient = free == null ? nobody(false) : free;
            threads.execute(() -> say(patient, due));
        }
    }

    /** That many strangers write at the same moment. @return completed when all have their answer */
    CompletableFuture<Void> allAtOnce(int patients) {
        var due = System.nanoTime();
        for (var i = 0; i < patients; i++) threads.execute(() -> say(nobody(false), due));
        return CompletableFuture.runAsync(() -> {
            while (answered.count() < patients) LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        });
    }

    /** Nobody new comes; who is talking ends the talk. */
    void hush() {
        quiet = true;
    }

    /** {@link #hush}, until the last has his answer, or a minute went by. */
    void calmDown() {
        hush();
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (unanswered() > 0 && System.nanoTime() < end) LockSupport.parkNanos(50_000_000);
    }

    /** After a verdict: who still waits is forgotten, and others may come again. */
    void startOver() {
        quiet = false;
        waiting.clear();
        surplus.set(0);
        answered.clear();
        acknowledged.clear();
        postman.refused.set(0);
    }

    int unanswered() {
        return waiting.size();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
