package com.eoclinica.acolhe.understanding.model;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.List;

/**
 * The form a model's answer must have. Flat and small on purpose: deep or large ones are refused by the provider, and
 * fields come back in the order of {@code required}, so that the evidence is written before what is concluded from it.
 */
final class CommandForm {

    static final ResponseFormat FORMAT = ResponseFormat.builder()
            .type(ResponseFormatType.JSON)
            .jsonSchema(JsonSchema.builder()
                    .name("commands")
                    .rootElement(JsonObjectSchema.builder()
                            .addProperty(
                                    "commands",
                                    JsonArraySchema.builder().items(command()).build())
                            .required("commands")
                            .build())
                    .build())
            .build();

    private CommandForm() {}

    private static JsonObjectSchema command() {
        return JsonObjectSchema.builder()
                .addStringProperty("evidence")
                .addEnumProperty(
                        "command",
                        List.of(
                                "start_flow",
                                "set_slot",
                                "correct_slot",
                                "set_date",
                                "choose_option",
                                "deny",
                                "ask_faq",
                                "flag_concern",
                                "request_human",
                                "small_talk",
                                "repeat",
                                "cancel_flow"))
                .addEnumProperty("flow", List.of("book", "reschedule", "cancel", "list_mine", "human"))
                .addEnumProperty(
                        "slot",
                        List.of("specialty", "practitioner", "plan", "name", "age", "for_whom", "exam", "symptom"))
                .addStringProperty("value")
                .addEnumProperty("part", List.of("madrugada", "manha", "tarde", "noite"))
                .addIntegerProperty("option")
                .addEnumProperty(
                        "topic",
                        List.of(
                                "price",
                                "insurance",
                                "hours",
                                "address",
                                "preparation",
                                "payment",
                                "documents",
                                "other"))
                .addEnumProperty("level", List.of("emergency", "urgent"))
                .required("evidence", "command")
                .build();
    }
}
