package com.eoclinica.acolhe.understanding.voice;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who listens to recordings.
 *
 * @param whisperUrl base address of a server with OpenAI's {@code /v1/audio/transcriptions}; empty for Gemini, or nobody
 * @param whisperModel the model's name there
 */
@ConfigurationProperties("acolhe.voice")
record VoiceSettings(String whisperUrl, String whisperModel) {

    boolean hasWhisper() {
        return !whisperUrl.isBlank();
    }
}
