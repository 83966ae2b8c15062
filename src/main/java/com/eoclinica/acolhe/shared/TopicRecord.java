package com.eoclinica.acolhe.shared;

/**
 * One record as it lies on a topic.
 *
 * @param key what it is ordered by
 * @param value its bytes, as they were produced
 */
public record TopicRecord(String topic, int partition, long offset, String key, byte[] value) {}
