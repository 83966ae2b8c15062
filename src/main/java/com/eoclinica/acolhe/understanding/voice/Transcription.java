package com.eoclinica.acolhe.understanding.voice;

import com.eoclinica.acolhe.shared.Outcome;
import dev.langchain4j.data.message.ChatMessage;
import java.util.List;
import org.apache.hc.core5.http.HttpEntity;

/** The way of a recording to its words. */
public sealed interface Transcription extends Outcome {

    /** To be sent to a Whisper-compatible server. */
    record ByWhisper(HttpEntity form) implements Transcription {}

    /** To be sent to Gemini. */
    record ByGemini(List<ChatMessage> messages) implements Transcription {}

    /** @param confidence from 0 to 1 */
    record Transcribed(String text, double confidence) implements Transcription {}

    record Unheard(String why) implements Transcription {}
}
