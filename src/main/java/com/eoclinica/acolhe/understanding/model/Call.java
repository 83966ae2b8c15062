package com.eoclinica.acolhe.understanding.model;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.Content;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One call to the model: until when, in which form, how long. Rides on the user's message, the only thing that passes
 * through Camel's component unchanged; it is not sent.
 */
record Call(Deadline deadline, ResponseFormat format, int outputTokens) {

    private static final String NAME = "call";

    List<ChatMessage> messages(String instruction, Content... contents) {
        var user = UserMessage.builder()
                .contents(List.of(contents))
                .attributes(Map.of(NAME, this))
                .build();
        // Camel's component writes into the list it is given.
        return new ArrayList<>(List.of(SystemMessage.from(instruction), user));
    }

    static Call of(ChatRequest request) {
        return UserMessage.findLast(request.messages())
                .map(message -> message.attribute(NAME, Call.class))
                .orElseThrow(() -> new IllegalArgumentException("a call to the model has no deadline"));
    }

    ChatRequest request(List<ChatMessage> messages, String model, int room) {
        return ChatRequest.builder()
                .messages(messages)
                .modelName(model)
                .responseFormat(format)
                .maxOutputTokens(room)
                .build();
    }
}
