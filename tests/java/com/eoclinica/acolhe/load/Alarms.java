package com.eoclinica.acolhe.load;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Emergencies in the middle of an accident, and when each was told which number to call. */
final class Alarms {

    /** Counted from when its webhook was acknowledged or, if that is later, from when WAHA took messages again. */
    static final Duration IN_TIME = Duration.ofSeconds(Integer.getInteger("acolhe.load.emergency", 10));

    private static final String WORDS = "estou com uma dor muito forte no peito e falta de ar";
    private static final String NUMBER = "192";
    private static final String PREFIX = "55219";

    private static final class Alarm {
        private volatile long acknowledged;
        private volatile long answered;
        private final Set<String> guidance = ConcurrentHashMap.newKeySet();

        private Duration waited(long back) {
            var until = answered == 0 ? System.nanoTime() : answered;
            return Duration.ofNanos(Math.max(0, until - Math.max(acknowledged, back)));
        }
    }

    private final Postman postman;
    private final AtomicLong numbers = new AtomicLong(System.currentTimeMillis() % 1_000_000 * 100);
    private final Map<String, Alarm> rung = new ConcurrentHashMap<>();

    Alarms(Postman postman) {
        this.postman = postman;
    }

    boolean isOne(WahaStub.Sent sent) {
        return sent.chatId().startsWith(PREFIX);
    }

    /** A stranger writes in need. Its own webhook is never lost: what WAHA keeps to itself nobody can answer in time. */
    void ring() {
        var number = "%s%08d@c.us".formatted(PREFIX, numbers.incrementAndGet());
        var alarm = new Alarm();
        rung.put(number, alarm);
        postman.insist(
                Webhook.message(number, "3B" + number.substring(4, 13), WORDS, System.currentTimeMillis() / 1000));
        alarm.acknowledged = System.nanoTime();
    }

    void arrived(WahaStub.Sent sent) {
        var alarm = rung.get(sent.chatId());
        if (alarm != null && sent.text().contains(NUMBER)) {
            if (alarm.answered == 0) alarm.answered = System.nanoTime();
            alarm.guidance.add(sent.messageId());
        }
        postman.insist(Webhook.ack(sent.chatId(), sent.messageId(), 1));
    }

    int count() {
        return rung.size();
    }

    boolean areAnswered() {
        return rung.values().stream().allMatch(each -> each.answered != 0);
    }

    /** @param back when WAHA took messages again */
    Duration slowest(long back) {
        return waits(back).stream().max(Duration::compareTo).orElse(Duration.ZERO);
    }

    long late(long back) {
        return waits(back).stream().filter(each -> each.compareTo(IN_TIME) > 0).count();
    }

    /** Told the number under more than one id, so that the patient sees it twice. */
    long doubled() {
        return rung.values().stream().filter(each -> each.guidance.size() > 1).count();
    }

    private Collection<Duration> waits(long back) {
        return List.copyOf(rung.values()).stream()
                .map(each -> each.waited(back))
                .toList();
    }

    void startOver() {
        rung.clear();
    }
}
