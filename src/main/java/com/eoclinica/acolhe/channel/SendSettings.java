package com.eoclinica.acolhe.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages leave.
 *
 * @param typingPerCharacter how long "digitando…" is shown for each character; zero shows none
 * @param typingAtMost and at most this long
 * @param lease how long a send may take before its outcome counts as unknown
 * @param retryAtMost the longest wait between tries while WAHA cannot be reached
 * @param attempts tries with an unknown outcome before a person must look
 * @param acknowledgedWithin a sent message without WhatsApp's acknowledgement is sent once more after this time
 * @param shelfLives how long after its writing a message of that template may still leave; others never get too old
 */
@ConfigurationProperties("acolhe.channel")
record SendSettings(
        Duration typingPerCharacter,
        Duration typingAtMost,
        Duration lease,
        Duration retryAtMost,
        int attempts,
        Duration acknowledgedWithin,
        @DefaultValue Map<String, Duration> shelfLives) {

    long typing(String text) {
        return Math.min(typingPerCharacter.toMillis() * text.length(), typingAtMost.toMillis());
    }

    /** Nothing is put off so far: a time after this was written before the clock was set back, and is no reason to wait. */
    Instant beyond(Instant now) {
        return now.plus(retryAtMost).plusSeconds(1);
    }

    /** Doubles with each attempt, from one second. */
    Duration wait(int attempts) {
        var doubled = Duration.ofSeconds(1L << Math.min(attempts, 10));
        return doubled.compareTo(retryAtMost) > 0 ? retryAtMost : doubled;
    }
}
