package com.eoclinica.acolhe.channel;

import java.util.Locale;

/**
 * A file on its way to a patient; what it is was told by its first bytes, not by its name.
 *
 * @param name as the patient sees it, without a path
 */
public record Attachment(Kind kind, String mimetype, String name, byte[] content) {

    /** How WhatsApp shows it. */
    public enum Kind {
        IMAGE,
        FILE,
        VOICE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
