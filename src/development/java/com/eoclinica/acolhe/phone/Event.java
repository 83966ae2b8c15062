package com.eoclinica.acolhe.phone;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What happened in a chat, as it is written down. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Event.Met.class, name = "met"),
    @JsonSubTypes.Type(value = Event.Said.class, name = "said"),
    @JsonSubTypes.Type(value = Event.Acknowledged.class, name = "acknowledged")
})
sealed interface Event {

    record Met(Contact contact) implements Event {}

    record Said(Bubble bubble) implements Event {}

    record Acknowledged(String chatId, String id, int ack) implements Event {}
}
