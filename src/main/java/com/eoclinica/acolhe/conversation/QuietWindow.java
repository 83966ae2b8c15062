package com.eoclinica.acolhe.conversation;

import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** How long to wait for the rest of a burst. A yes, a no or a number is complete as it stands and needs no wait. */
@Component
public class QuietWindow {

    private static final Pattern ANSWER = Pattern.compile(
            "\\s*(\\d{1,2}|s|ss|sim|n|nn|nao|não|ok|isso|confirmo|pode|pode ser|claro)\\s*[.!]*\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final LaneSettings settings;

    QuietWindow(LaneSettings settings) {
        this.settings = settings;
    }

    public Duration after(String words) {
        return ANSWER.matcher(words).matches() ? Duration.ZERO : settings.quietWindow();
    }
}
