package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.channel.Inbox;
import com.eoclinica.acolhe.privacy.Forgetful;
import com.eoclinica.acolhe.privacy.Place;
import com.eoclinica.acolhe.privacy.SealBroken;
import com.eoclinica.acolhe.privacy.Seals;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
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
class Memory implements Forgetful {

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
    private final Seals seals;
    private final Inbox inbox;
    private final Clock clock;

    Memory(StringRedisTemplate redis, Seals seals, Inbox inbox, Clock clock) {
        this.redis = redis;
        this.seals = seals;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Oldest first. */
    List<String> recall(UUID correspondent) {
        try {
            var texts = redis.opsForList().range(key(correspondent), -TEXTS, -1);
            if (texts != null && !texts.isEmpty()) return opened(correspondent, texts);
        } catch (SealBroken e) {
            LOG.warn("What Redis remembers does not open any more, reading the context from PostgreSQL");
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

    @Override
    public void forget(Set<UUID> people) {
        redis.delete(people.stream().map(Memory::key).toList());
    }

    void keep(UUID correspondent, List<String> texts) {
        if (texts.isEmpty() || !seals.know(correspondent)) return;
        try {
            redis.execute(KEEP, List.of(key(correspondent)), arguments(sealed(correspondent, texts)));
        } catch (DataAccessException e) {
            LOG.warn(
                    "Redis does not answer, the context stays in PostgreSQL: {}",
                    e.getClass().getName());
        }
    }

    private List<String> sealed(UUID correspondent, List<String> texts) {
        return texts.stream()
                .map(each -> seals.seal(correspondent, place(correspondent), each))
                .toList();
    }

    private List<String> opened(UUID correspondent, List<String> texts) {
        return texts.stream()
                .map(each -> seals.open(correspondent, place(correspondent), each))
                .toList();
    }

    private static Place place(UUID correspondent) {
        return new Place(null, "context", "text", correspondent);
    }

    private static Object[] arguments(List<String> texts) {
        return Stream.concat(Stream.of(Integer.toString(-TEXTS), Long.toString(IDLE.toSeconds())), texts.stream())
                .toArray();
    }

    private static String key(UUID correspondent) {
        return "context:" + correspondent;
    }
}
