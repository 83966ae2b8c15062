package com.eoclinica.acolhe.access;

import com.eoclinica.acolhe.audit.Pseudonyms;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Counts tries for all instances in Redis; without it each instance counts alone, or nobody gets through, as the limit says. */
@Component
public class Limits {

    private static final Logger LOG = LoggerFactory.getLogger(Limits.class);

    private final Cache<String, Bucket> alone = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();
    private final SharedBuckets shared;
    private final Pseudonyms pseudonyms;

    Limits(SharedBuckets shared, Pseudonyms pseudonyms) {
        this.shared = shared;
        this.pseudonyms = pseudonyms;
    }

    /** @param of who tries; kept as a pseudonym only. @return whether it may go on */
    public boolean take(Limit limit, String of) {
        var key = limit.key(pseudonyms.of(of));
        try {
            return shared.bucket(key, limit).tryConsume(1);
        } catch (SharedBuckets.Away e) {
            return !limit.isClosedWithoutStore() && alone(key, limit).tryConsume(1);
        }
    }

    /** Earlier tries are forgotten, as after a right password. */
    public void forget(Limit limit, String of) {
        try {
            shared.bucket(limit.key(pseudonyms.of(of)), limit).reset();
        } catch (SharedBuckets.Away e) {
            LOG.warn("Tries could not be forgotten: {}", e.getMessage());
        }
    }

    private Bucket alone(String key, Limit limit) {
        return alone.get(key, _ -> Bucket.builder().addLimit(limit.bandwidth()).build());
    }
}
