package com.eoclinica.acolhe.audit;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * One link of the chain.
 *
 * @param seq from 1, without gaps, in each clinic
 * @param actor as {@link Actor#code()}
 * @param deed as {@link Deed#code()}
 * @param subject as {@link Subject#code()}
 * @param detail a few words in lower case, such as an address of the console; never what a person wrote
 */
public record AuditEntry(long seq, Instant at, String actor, String deed, String subject, String detail) {

    /** Codes only: a phone, a CPF, a sentence or a line break cannot be written this way. */
    private static final Pattern DETAIL = Pattern.compile("(?!.*\\d{7})[a-z0-9{}/._*: -]{0,160}");

    private static final Pattern CODE = Pattern.compile("-|[a-z-]+(:[a-zA-Z0-9_-]{1,64})?");

    /** @throws IllegalArgumentException when more than codes would be kept */
    AuditEntry checked() {
        if (!CODE.matcher(actor).matches() || !CODE.matcher(subject).matches())
            throw new IllegalArgumentException("An actor or subject is no code");
        if (!DETAIL.matcher(detail).matches()) throw new IllegalArgumentException("A detail is no code");
        return this;
    }
}
