package com.eoclinica.acolhe.shared;

import org.jspecify.annotations.Nullable;

/**
 * One record as it lies on a topic.
 *
 * @param key what it is ordered by
 * @param value its bytes, as they were produced
 * @param traceparent W3C trace context; null when nobody traces it
 */
public record TopicRecord(
        String topic,
        int partition,
        long offset,
        String key,
        byte[] value,
        @Nullable String traceparent) {

    /** One that nobody traces. */
    public TopicRecord(String topic, int partition, long offset, String key, byte[] value) {
        this(topic, partition, offset, key, value, null);
    }
}
