package com.eoclinica.acolhe.understanding.model;

import com.eoclinica.acolhe.understanding.model.Answer.Ending;
import com.eoclinica.acolhe.understanding.model.ModelFailure.Reason;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** The line to the model outside: one deadline for everything, repeats only when they fit, the next model when one is gone. */
@Component
public class ModelLine implements ChatModel {

    private static final Duration SHORTEST_CALL = Duration.ofMillis(200);
    private static final int MORE_ROOM = 2;

    private final Gemini gemini;
    private final ModelSettings settings;
    private final ModelMeters meters;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Deadline> resting = new ConcurrentHashMap<>();

    ModelLine(Gemini gemini, ModelSettings settings, ModelMeters meters) {
        this.gemini = gemini;
        this.settings = settings;
        this.meters = meters;
    }

    /** The answer's text is an {@link Answer} as JSON. */
    @Override
    public ChatResponse chat(ChatRequest request) {
        var call = Call.of(request);
        var failure = new ModelFailure(Reason.RATE_LIMITED);
        for (var model : settings.chain()) {
            if (isResting(model)) continue;
            try {
                return wrapped(patiently(call, request.messages(), model));
            } catch (ModelFailure e) {
                note(model, e);
                failure = e;
                if (!e.reason().isOfThisModel() || !call.deadline().allows(SHORTEST_CALL)) break;
            }
        }
        throw failure;
    }

    private boolean isResting(String model) {
        var rest = resting.get(model);
        return rest != null && !rest.left().isZero();
    }

    /** A model that asked to be left alone is left alone, by every conversation. */
    private void note(String model, ModelFailure failure) {
        meters.failed(model, failure.reason());
        if (failure.reason() == Reason.RATE_LIMITED && failure.retryAfter() != null)
            resting.put(model, Deadline.in(failure.retryAfter()));
    }

    private Answer patiently(Call call, List<ChatMessage> messages, String model) {
        try {
            var answer = once(call, messages, model, call.outputTokens());
            return answer.ending() == Ending.CUT ? roomier(call, messages, answer) : answer;
        } catch (ModelFailure e) {
            var pause = e.retryAfter();
            if (pause == null || !call.deadline().allows(pause.plus(SHORTEST_CALL))) throw e;
            new CompletableFuture<Void>()
                    .completeOnTimeout(null, pause.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            return once(call, messages, model, call.outputTokens());
        }
    }

    /** Thinking ate the room for the answer: once more with twice as much, if there is time. */
    private Answer roomier(Call call, List<ChatMessage> messages, Answer cut) {
        if (!call.deadline().allows(SHORTEST_CALL)) return cut;
        return once(call, messages, cut.model(), MORE_ROOM * call.outputTokens())
                .plus(cut);
    }

    private Answer once(Call call, List<ChatMessage> messages, String model, int room) {
        var started = System.nanoTime();
        var answer = threads.submit(() -> gemini.chat(call.request(messages, model, room)));
        try {
            var response = answer.get(call.deadline().left().toNanos(), TimeUnit.NANOSECONDS);
            return meters.answered(Answers.of(response, model, Duration.ofNanos(System.nanoTime() - started)));
        } catch (TimeoutException e) {
            throw new ModelFailure(Reason.LATE);
        } catch (ExecutionException e) {
            throw ProviderErrors.of(Objects.requireNonNullElse(e.getCause(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelFailure(Reason.LATE);
        } finally {
            answer.cancel(true);
        }
    }

    private static ChatResponse wrapped(Answer answer) {
        return ChatResponse.builder().aiMessage(AiMessage.from(answer.write())).build();
    }
}
