package com.eoclinica.acolhe.engagement;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the clinic writes unasked.
 *
 * @param quietFrom first quiet time of the evening, clinic-local
 * @param quietUntil end of the quiet hours
 * @param lastCall when that is sent in the evening which would fall into the quiet hours
 * @param silentAfter a reminder unanswered for so long puts the visit on the desk's call list
 * @param serviceWindow how long after a patient's last message the channel takes free text; zero: it always does
 * @param approvedTemplates what may be sent outside that window
 * @param vacancy how long a freed slot is kept for one patient of the waiting list
 * @param surveyAfter how long after a visit its survey is sent, at least a day
 * @param newsAfter how long a change made by the reception may still be put right before its patient is told
 */
@ConfigurationProperties("acolhe.engagement")
record EngagementSettings(
        LocalTime quietFrom,
        LocalTime quietUntil,
        LocalTime lastCall,
        Duration silentAfter,
        Duration serviceWindow,
        Set<String> approvedTemplates,
        Duration vacancy,
        Duration surveyAfter,
        Duration newsAfter) {

    QuietHours quiet() {
        return new QuietHours(quietFrom, quietUntil, lastCall);
    }
}
