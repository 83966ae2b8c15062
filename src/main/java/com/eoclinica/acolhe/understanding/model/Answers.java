package com.eoclinica.acolhe.understanding.model;

import com.eoclinica.acolhe.understanding.model.Answer.Ending;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.googleai.GoogleAiGeminiTokenUsage;
import dev.langchain4j.model.output.FinishReason;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the library's response: a 200 may hold an answer, a refusal or nothing at all. */
final class Answers {

    private Answers() {}

    static Answer of(ChatResponse response, String model, Duration took) {
        var text = response.aiMessage().text();
        var usage = response.metadata().tokenUsage();
        return new Answer(
                text,
                ending(text, response),
                model,
                Objects.requireNonNullElse(response.metadata().modelName(), ""),
                usage == null ? 0 : orZero(usage.inputTokenCount()),
                usage == null ? 0 : orZero(usage.outputTokenCount()) + thoughts(usage),
                (int) took.toMillis());
    }

    private static Ending ending(@Nullable String text, ChatResponse response) {
        var reason = response.metadata().finishReason();
        if (reason == FinishReason.CONTENT_FILTER) return Ending.BLOCKED;
        if (reason == FinishReason.LENGTH) return Ending.CUT;
        return text == null || text.isBlank() ? Ending.EMPTY : Ending.ANSWERED;
    }

    /** Thinking is billed like output, and counted apart. */
    private static int thoughts(Object usage) {
        return usage instanceof GoogleAiGeminiTokenUsage gemini ? orZero(gemini.thoughtsTokenCount()) : 0;
    }

    private static int orZero(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
