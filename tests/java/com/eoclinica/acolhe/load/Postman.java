package com.eoclinica.acolhe.load;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** WAHA's delivery of webhooks: each until it is acknowledged, and as badly as it is told to. */
final class Postman implements AutoCloseable {

    /** How a webhook comes: once, three times at once, late and again still later, or (some messages) never. */
    enum Manner {
        PLAIN,
        DOUBLED,
        SHUFFLED,
        LOSING
    }

    private static final Duration AGAIN = Duration.ofMillis(500);
    private static final int LATEST_MILLIS = 1500;
    private static final int LOST_OF = 3;

    final AtomicInteger refused = new AtomicInteger();

    private final AtomicInteger under = new AtomicInteger();
    private final Sender sender;
    private final Consumer<Webhook> lost;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Random random = new Random(Long.getLong("acolhe.load.seed", 42));
    private volatile Manner manner = Manner.PLAIN;

    Postman(Sender sender) {
        this(sender, _ -> {});
    }

    /** @param lost told of each message that WAHA has and nobody was told of */
    Postman(Sender sender, Consumer<Webhook> lost) {
        this.sender = sender;
        this.lost = lost;
    }

    void be(Manner manner) {
        this.manner = manner;
    }

    /** Returns when it was acknowledged, or at once when it is late or lost. */
    void deliver(Webhook webhook) {
        switch (manner) {
            case PLAIN -> insist(webhook);
            case DOUBLED -> {
                for (var copy = 1; copy < 3; copy++) later(webhook, 0);
                insist(webhook);
            }
            case SHUFFLED -> {
                later(webhook, random.nextInt(LATEST_MILLIS));
                later(webhook, LATEST_MILLIS + random.nextInt(2 * LATEST_MILLIS));
            }
            case LOSING -> {
                if (webhook.isMessage() && random.nextInt(LOST_OF) == 0) lost.accept(webhook);
                else insist(webhook);
            }
        }
    }

    private void later(Webhook webhook, int millis) {
        under.incrementAndGet();
        threads.execute(() -> {
            LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
            insist(webhook);
            under.decrementAndGet();
        });
    }

    /** WAHA comes back until it is acknowledged. */
    void insist(Webhook webhook) {
        while (sender.post(webhook) != 200 && !threads.isShutdown()) {
            refused.incrementAndGet();
            LockSupport.parkNanos(AGAIN.toNanos());
        }
    }

    /** Late copies are still on their way. */
    boolean isBusy() {
        return under.get() > 0;
    }

    boolean isClosed() {
        return threads.isShutdown();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
