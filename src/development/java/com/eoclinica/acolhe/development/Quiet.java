package com.eoclinica.acolhe.development;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.LoggerFactory;

/** Keeps the servers' own chatter off the terminal. */
final class Quiet {

    private static final List<String> CHATTY = List.of("kafka", "org.apache.kafka", "state.change.logger", "io.zonky");

    private Quiet() {}

    /** Before Spring has set up logging, everything down to DEBUG would be printed. */
    static void quieten() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        CHATTY.forEach(name -> ((Logger) LoggerFactory.getLogger(name)).setLevel(Level.ERROR));
    }

    static Map<String, Object> settings() {
        var settings = new TreeMap<String, Object>();
        CHATTY.forEach(name -> settings.put("logging.level." + name, "error"));
        return settings;
    }
}
