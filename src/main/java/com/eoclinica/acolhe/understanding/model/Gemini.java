package com.eoclinica.acolhe.understanding.model;

import com.eoclinica.acolhe.understanding.TransferRegister;
import dev.langchain4j.http.client.jdk.JdkHttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.googleai.GeminiHarmBlockThreshold;
import dev.langchain4j.model.googleai.GeminiHarmCategory;
import dev.langchain4j.model.googleai.GeminiThinkingConfig;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Google's Gemini as langchain4j speaks to it. Its own retries and logs stay off: the first ignore deadlines, the second print patients' words. */
@Component
class Gemini {

    private static final Duration CONNECT = Duration.ofSeconds(1);

    /** Only a last resort; every call has its own, shorter deadline. */
    private static final Duration READ = Duration.ofSeconds(30);

    private static final GeminiHarmBlockThreshold MEDIUM = GeminiHarmBlockThreshold.BLOCK_MEDIUM_AND_ABOVE;

    private final @Nullable ChatModel model;

    Gemini(ModelSettings settings, TransferRegister transfers) {
        this.model =
                settings.isOn() ? model(settings, transfers.lawful("acolhe.model.base-url", settings.baseUrl())) : null;
    }

    ChatResponse chat(ChatRequest request) {
        if (model == null) throw new IllegalStateException("GEMINI_API_KEY is empty, so no model may be asked");
        return model.chat(request);
    }

    private static ChatModel model(ModelSettings settings, URI address) {
        return GoogleAiGeminiChatModel.builder()
                .httpClientBuilder(http(address))
                .apiKey(settings.apiKey())
                .baseUrl(versioned(address))
                .modelName(settings.model())
                .maxRetries(0)
                .thinkingConfig(GeminiThinkingConfig.builder()
                        .thinkingLevel(GeminiThinkingConfig.GeminiThinkingLevel.LOW)
                        .build())
                .safetySettings(Map.of(
                        GeminiHarmCategory.HARM_CATEGORY_HARASSMENT, MEDIUM,
                        GeminiHarmCategory.HARM_CATEGORY_HATE_SPEECH, MEDIUM,
                        GeminiHarmCategory.HARM_CATEGORY_SEXUALLY_EXPLICIT, MEDIUM,
                        GeminiHarmCategory.HARM_CATEGORY_DANGEROUS_CONTENT, MEDIUM))
                .logRequestsAndResponses(false)
                .build();
    }

    /** Plain HTTP stays at 1.1: only a stub speaks it, and not every stub knows an upgrade. */
    static JdkHttpClientBuilder http(URI address) {
        var version = "https".equals(address.getScheme()) ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1;
        return new JdkHttpClientBuilder()
                .httpClientBuilder(HttpClient.newBuilder().version(version))
                .connectTimeout(CONNECT)
                .readTimeout(READ);
    }

    static String versioned(URI address) {
        var plain = address.toString().replaceFirst("/+$", "");
        return address.getPath().length() > 1 ? plain : plain + "/v1beta";
    }
}
