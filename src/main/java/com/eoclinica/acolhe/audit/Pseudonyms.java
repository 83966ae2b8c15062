package com.eoclinica.acolhe.audit;

import java.time.Clock;
import java.time.Year;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Names for what must not be named: 80 bits of a keyed hash, another key each year, so that years cannot be joined. */
@Component
public class Pseudonyms {

    private static final int BYTES = 10;

    private final AuditSettings settings;
    private final Clock clock;

    Pseudonyms(AuditSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @return 20 hexadecimal digits, the same for the same text within a year (UTC) */
    public String of(String text) {
        var key = Hmac.derive(settings.key(), "pseudonym-" + Year.now(clock));
        return HexFormat.of().formatHex(Arrays.copyOf(Hmac.of(key, text), BYTES));
    }
}
