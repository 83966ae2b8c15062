package com.eoclinica.acolhe.development;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where the started servers answer. */
public record Addresses(
        String jdbcUrl, String jdbcUser, String jdbcPassword, String redisHost, int redisPort, String kafka) {

    /** The same as settings of the application. */
    public Map<String, Object> settings() {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("spring.datasource.url", jdbcUrl);
        settings.put("spring.datasource.username", jdbcUser);
        settings.put("spring.datasource.password", jdbcPassword);
        settings.put("spring.data.redis.host", redisHost);
        settings.put("spring.data.redis.port", redisPort);
        settings.put("spring.kafka.bootstrap-servers", kafka);
        settings.put("camel.component.kafka.brokers", kafka);
        return settings;
    }
}
