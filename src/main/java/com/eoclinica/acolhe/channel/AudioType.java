package com.eoclinica.acolhe.channel;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells audio by its first bytes. */
final class AudioType {

    private AudioType() {}

    static Optional<String> of(byte[] bytes) {
        if (bytes.length < 12) return Optional.empty();
        var start = new String(bytes, 0, 12, StandardCharsets.ISO_8859_1);
        if (start.startsWith("OggS")) return Optional.of("audio/ogg");
        if (start.startsWith("ID3") || (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xE6) == 0xE2)
            return Optional.of("audio/mp3");
        if (start.startsWith("RIFF") && start.endsWith("WAVE")) return Optional.of("audio/wav");
        if (start.startsWith("fLaC")) return Optional.of("audio/flac");
        return start.startsWith("ftyp", 4) ? Optional.of("audio/mp4") : Optional.empty();
    }
}
