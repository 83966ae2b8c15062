package com.eoclinica.acolhe.understanding.model;

import dev.langchain4j.data.message.AudioContent;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Has Gemini write down what a recording says. */
@Component
public class ModelVoice {

    /** Just below what is taken without asking: Gemini does not say how sure it is. */
    public static final double CONFIDENCE = 0.84;

    private static final String PROMPT = Prompts.file("transcribe-voice.md");
    private static final String NOTHING = "[inaudível]";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ModelSettings settings;

    ModelVoice(ModelSettings settings) {
        this.settings = settings;
    }

    public boolean isOn() {
        return settings.isOn();
    }

    public List<ChatMessage> messages(byte[] audio, String type) {
        var plain = ResponseFormat.builder().type(ResponseFormatType.TEXT).build();
        return new Call(Deadline.in(PATIENCE), plain, settings.outputTokens())
                .messages(
                        PROMPT,
                        AudioContent.from(Base64.getEncoder().encodeToString(audio), type),
                        TextContent.from("Transcreva o áudio."));
    }

    /** The words, unless nothing was to be understood. */
    public Optional<String> text(String answered) {
        var answer = Answer.read(answered);
        return Optional.ofNullable(answer.text())
                .filter(_ -> answer.ending() == Answer.Ending.ANSWERED)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !text.contains(NOTHING));
    }
}
