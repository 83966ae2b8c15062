package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.channel.Transcript;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How far a recording's transcript may be trusted. A number or a "não" misheard changes what the patient said. */
final class Recording {

    private static final double SURE = 0.85;
    private static final Pattern AT_STAKE = Pattern.compile(
            "(?iu)\\d|\\b(?:não|nao|nem|nunca|sem|zero|um|uma|dois|duas|três|tres|quatro|cinco|seis|meia|sete|oito|nove|dez|onze|doze|primeir[ao]|segund[ao]|terceir[ao])\\b");

    private Recording() {}

    /** The media kind a rule sees; null when the words may be taken as if they were written. */
    static @Nullable String kind(@Nullable Transcript transcript) {
        if (transcript == null || transcript.text().isBlank()) return "VOICE_UNREADABLE";
        if (transcript.confidence() < SURE) return "VOICE_UNSURE";
        return AT_STAKE.matcher(transcript.text()).find() ? "VOICE_AT_STAKE" : null;
    }

    /** An unsure transcript always, a sure one when it answers an open question with a number or a negation. */
    static boolean mustBeWritten(Set<String> kinds, boolean questionOpen) {
        return kinds.contains("VOICE_UNSURE") || kinds.contains("VOICE_AT_STAKE") && questionOpen;
    }
}
