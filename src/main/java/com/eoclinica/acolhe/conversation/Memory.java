package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.channel.Inbox;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * The last twenty texts of a correspondent, forgotten after thirty idle minutes. A cache in Redis: without it the same is
 * read from PostgreSQL, only slower.
 */
@Component
class Memory {

    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);
    private static final int TEXTS = 20;
    private static final Duration IDLE = Duration.ofMinutes(30);

    /** One round trip on the shared connection; a pipeline would open a connection of its own each time. */
    private static final RedisScript<Void> KEEP = RedisScript.of("""
            for i = 3, #ARGV do redis.call('rpush', KEYS[1], ARGV[i]) end
            redis.call('ltrim', KEYS[1], ARGV[1], -1)
            redis.call('expire', KEYS[1], ARGV[2])
            """);

    private final StringRedisTemplate redis;
    private final Inbox inbox;
    private final Clock clock;

    Memory(StringRedisTemplate redis, Inbox inbox, Clock clock) {
        this.redis = redis;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Oldest first. */
    List<String> recall(UUID correspondent) {
        try {
            var texts = redis.opsForList().range(key(correspondent), -TEXTS, -1);
            if (texts != null && !texts.isEmpty()) return texts;
        } catch (DataAccessException e) {
            LOG.warn(
                    "Redis does not answer, reading the context from PostgreSQL: {}",
                    e.getClass().getName());
        }
        return inbox.recentWords(correspondent, clock.instant().minus(IDLE), TEXTS);
    }

    /** A red flag was answered; an empty text stands for "nothing before", so that PostgreSQL is not asked. */
    void startOver(UUID correspondent) {
        try {
            redis.delete(key(correspondent));
        } catch (DataAccessException e) {
            LOG.warn(
                    "Redis does not answer, an answered red flag may be raised again: {}",
                    e.getClass().getName());
        }
        keep(correspondent, List.of(""));
    }

    void keep(UUID correspondent, List<String> texts) {
        if (texts.isEmpty()) return;
        try {
            redis.execute(KEEP, List.of(key(correspondent)), arguments(texts));
        } catch (DataAccessException e) {
            LOG.warn(
                    "Redis does not answer, the context stays in PostgreSQL: {}",
                    e.getClass().getName());
        }
    }

    private static Object[] arguments(List<String> texts) {
        return Stream.concat(Stream.of(Integer.toString(-TEXTS), Long.toString(IDLE.toSeconds())), texts.stream())
                .toArray();
    }

    private static String key(UUID correspondent) {
        return "context:" + correspondent;
    }
}
