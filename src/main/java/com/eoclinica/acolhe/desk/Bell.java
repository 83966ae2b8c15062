package com.eoclinica.acolhe.desk;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/**
 * Rings at every open desk, on all instances, when something changed in a conversation. Carries no data; whoever hears it
 * looks again. Rung at most four times a second however much happens; without Redis the desks look again by themselves.
 */
@Component
public class Bell {

    /** The Redis channel on which it is heard. */
    public static final String CHANNEL = "desk";

    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
    private static final long GATHER_MILLIS = 250;

    private final StringRedisTemplate redis;
    private final AtomicBoolean pending = new AtomicBoolean();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("bell").factory());

    Bell(StringRedisTemplate redis) {
        this.redis = redis;
    }

    public void ring() {
        if (pending.compareAndSet(false, true)) later.schedule(this::sound, GATHER_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void sound() {
        pending.set(false);
        try {
            redis.convertAndSend(CHANNEL, "changed");
        } catch (DataAccessException e) {
            LOG.warn(
                    "Redis does not answer, the desks refresh by themselves: {}",
                    e.getClass().getName());
        }
    }

    @PreDestroy
    void close() {
        later.shutdownNow();
    }
}
