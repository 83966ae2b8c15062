package com.eoclinica.acolhe.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.RedisClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.stereotype.Component;

/** Buckets in Redis, each with an end of its own. While Redis is away it is asked again once a second, not by every request. */
@Component
class SharedBuckets {

    private static final Duration TIMEOUT = Duration.ofMillis(300);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final LettuceConnectionFactory redis;
    private final Clock clock = Clock.systemUTC();
    private volatile @Nullable ProxyManager<byte[]> buckets;
    private volatile Instant notBefore = Instant.MIN;

    SharedBuckets(LettuceConnectionFactory redis) {
        this.redis = redis;
    }

    /** Redis does not answer. */
    static final class Away extends RuntimeException {
        Away(Throwable cause) {
            super("Redis does not answer: " + cause.getClass().getName());
        }
    }

    /** Tries against one bucket. */
    final class Tries {

        private final Supplier<Bucket> bucket;

        private Tries(Supplier<Bucket> bucket) {
            this.bucket = bucket;
        }

        boolean tryConsume(long tokens) {
            return asked(() -> bucket.get().tryConsume(tokens));
        }

        void reset() {
            asked(() -> {
                bucket.get().reset();
                return true;
            });
        }
    }

    Tries bucket(String key, Limit limit) {
        var bytes = key.getBytes(StandardCharsets.UTF_8);
        return new Tries(() -> manager().getProxy(bytes, limit::bucket));
    }

    /** Whatever the client throws, the store is of no use now. */
    private <T> T asked(Supplier<T> question) {
        if (clock.instant().isBefore(notBefore)) throw new Away(new IllegalStateException("asked a moment ago"));
        try {
            return question.get();
        } catch (RuntimeException e) {
            notBefore = clock.instant().plus(PAUSE);
            throw new Away(e);
        }
    }

    private synchronized ProxyManager<byte[]> manager() {
        var known = buckets;
        if (known != null) return known;
        var client = (RedisClient) redis.getRequiredNativeClient();
        ProxyManager<byte[]> made = Bucket4jLettuce.casBasedBuilder(client)
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(TIMEOUT))
                .requestTimeout(TIMEOUT)
                .build();
        buckets = made;
        return made;
    }
}
