package com.eoclinica.acolhe.channel;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How a WhatsApp session that does not work is started again.
 *
 * @param firstPause after the first start; each further one doubles it
 * @param longestPause the pause never grows beyond
 * @param starting how long a session may say STARTING before it counts as failed
 */
@ConfigurationProperties("acolhe.watch")
record WatchSettings(Duration firstPause, Duration longestPause, Duration starting) {

    private static final int MOST_DOUBLINGS = 16;

    /** @param restarts how many there were already */
    Duration pause(int restarts) {
        var pause = firstPause.multipliedBy(1L << Math.min(restarts, MOST_DOUBLINGS));
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
