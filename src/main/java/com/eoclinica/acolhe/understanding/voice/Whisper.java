package com.eoclinica.acolhe.understanding.voice;

import com.eoclinica.acolhe.understanding.voice.Transcription.Transcribed;
import com.eoclinica.acolhe.understanding.voice.Transcription.Unheard;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.StreamSupport;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;

/** Speaks to any server with OpenAI's transcription call, and works out how sure it is from its log-probabilities. */
final class Whisper {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Above this a segment is silence or noise, into which Whisper invents words. */
    private static final double NO_SPEECH = 0.6;

    private static final int LONGEST = 8_000;

    private Whisper() {}

    static HttpEntity form(byte[] audio, String type, String model) {
        return MultipartEntityBuilder.create()
                .addBinaryBody("file", audio, ContentType.parse(type), "voz." + type.replaceFirst(".*/", ""))
                .addTextBody("model", model)
                .addTextBody("language", "pt")
                .addTextBody("response_format", "verbose_json")
                .addTextBody("temperature", "0")
                .build();
    }

    static Transcription read(String body) {
        try {
            var answer = JSON.readTree(body);
            var text = answer.path("text").asText("").strip();
            if (text.isEmpty() || text.length() > LONGEST) return new Unheard("nothing-heard");
            return new Transcribed(text, confidence(answer.path("segments")));
        } catch (JsonProcessingException e) {
            return new Unheard("unreadable");
        }
    }

    /** The least sure segment decides; a server that tells nothing is not trusted. */
    private static double confidence(JsonNode segments) {
        return StreamSupport.stream(segments.spliterator(), false)
                .mapToDouble(Whisper::sureness)
                .min()
                .orElse(0.5);
    }

    private static double sureness(JsonNode segment) {
        if (segment.path("no_speech_prob").asDouble(0) > NO_SPEECH) return 0;
        return Math.exp(segment.path("avg_logprob").asDouble(-1));
    }
}
