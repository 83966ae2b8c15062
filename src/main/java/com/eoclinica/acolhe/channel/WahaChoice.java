package com.eoclinica.acolhe.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer by tapping, found in the engine's raw message: list row, button, template button or native flow. */
record WahaChoice(@Nullable String token, String label) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Optional<WahaChoice> of(JsonNode raw) {
        var list = raw.path("listResponseMessage");
        if (list.isObject()) return tapped(list.path("singleSelectReply").path("selectedRowId"), list.path("title"));
        var button = raw.path("buttonsResponseMessage");
        if (button.isObject()) return tapped(button.path("selectedButtonId"), button.path("selectedDisplayText"));
        var template = raw.path("templateButtonReplyMessage");
        if (template.isObject()) return tapped(template.path("selectedId"), template.path("selectedDisplayText"));
        return nativeFlow(raw.path("interactiveResponseMessage"));
    }

    private static Optional<WahaChoice> nativeFlow(JsonNode response) {
        if (!response.isObject()) return Optional.empty();
        var params =
                response.path("nativeFlowResponseMessage").path("paramsJson").asText("");
        return Optional.of(new WahaChoice(
                nativeFlowId(params),
                WahaDecoder.clean(response.path("body").path("text").asText(""))));
    }

    private static @Nullable String nativeFlowId(String paramsJson) {
        try {
            var id = MAPPER.readTree(paramsJson).path("id");
            return id.isTextual() ? WahaDecoder.clean(id.asText()) : null;
        } catch (JsonProcessingException e) {
            return null; // the label alone still says what was tapped
        }
    }

    private static Optional<WahaChoice> tapped(JsonNode id, JsonNode label) {
        var token = id.isTextual() ? WahaDecoder.clean(id.asText()) : null;
        return Optional.of(new WahaChoice(token, WahaDecoder.clean(label.asText(""))));
    }
}
