package com.eoclinica.acolhe.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An answer by tapping, found in the engine's raw message: list row, button, template button or native flow. */
record WahaChoice(@Nullable String token, String label) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Optional<WahaChoice> of(JsonNode raw) {
        return Stream.of(
                        row(AnyCase.at(raw, "listResponseMessage")),
                        row(raw.path("listResponse")),
                        button(AnyCase.at(raw, "buttonsResponseMessage"), "selectedButtonId"),
                        button(AnyCase.at(raw, "templateButtonReplyMessage"), "selectedId"),
                        webButton(raw),
                        nativeFlow(AnyCase.at(raw, "interactiveResponseMessage")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<WahaChoice> row(JsonNode list) {
        return list.isObject()
                ? tapped(AnyCase.at(list, "singleSelectReply", "selectedRowId"), list.path("title"))
                : Optional.empty();
    }

    private static Optional<WahaChoice> button(JsonNode button, String id) {
        if (!button.isObject()) return Optional.empty();
        var label = AnyCase.at(button, "selectedDisplayText");
        return tapped(
                AnyCase.at(button, id),
                label.isMissingNode() ? AnyCase.at(button, "Response", "SelectedDisplayText") : label);
    }

    /** WEBJS keeps the id of a tapped button beside the message's other fields. */
    private static Optional<WahaChoice> webButton(JsonNode raw) {
        return raw.path("selectedButtonId").isTextual()
                ? tapped(raw.path("selectedButtonId"), raw.path("body"))
                : Optional.empty();
    }

    private static Optional<WahaChoice> nativeFlow(JsonNode response) {
        if (!response.isObject()) return Optional.empty();
        var flow = AnyCase.at(response, "nativeFlowResponseMessage");
        var nested = flow.isObject()
                ? flow
                : AnyCase.at(response, "InteractiveResponseMessage", "NativeFlowResponseMessage");
        var params = AnyCase.at(nested, "paramsJson").asText("");
        return Optional.of(new WahaChoice(nativeFlowId(params), CleanText.of(AnyCase.at(response, "body", "text"))));
    }

    private static @Nullable String nativeFlowId(String paramsJson) {
        try {
            return CleanText.orNull(MAPPER.readTree(paramsJson).path("id"));
        } catch (JsonProcessingException e) {
            return null; // the label alone still says what was tapped
        }
    }

    private static Optional<WahaChoice> tapped(JsonNode id, JsonNode label) {
        return Optional.of(new WahaChoice(CleanText.orNull(id), CleanText.of(label)));
    }
}
