package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.conversation.Spoken;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A visit's time as people say it now: "amanhã, quarta-feira, 6 de janeiro, às 10h". */
final class Moments {

    private Moments() {}

    static String of(Instant start, Instant now, ZoneId zone) {
        var at = LocalDateTime.ofInstant(start, zone);
        var today = LocalDateTime.ofInstant(now, zone).toLocalDate();
        return switch ((int) ChronoUnit.DAYS.between(today, at.toLocalDate())) {
            case 0 -> "hoje, " + Spoken.moment(at);
            case 1 -> "amanhã, " + Spoken.moment(at);
            default -> Spoken.moment(at);
        };
    }
}
