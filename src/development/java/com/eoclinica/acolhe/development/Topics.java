package com.eoclinica.acolhe.development;

import java.util.Map;

/** The topics the routes write to and read from, with the number of partitions of each. */
final class Topics {

    private Topics() {}

    static Map<String, Integer> all() {
        return Map.of("channel.message-received.v1", 12, "channel.status-reported.v1", 12);
    }
}
