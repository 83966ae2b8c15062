package com.eoclinica.acolhe.phone;

import com.eoclinica.acolhe.phone.Content.File;
import com.eoclinica.acolhe.phone.Content.Place;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the page is told. */
final class PageViews {

    private PageViews() {}

    static ObjectNode contact(Contact contact) {
        return Json.object()
                .put("id", contact.chatId())
                .put("name", contact.name())
                .put("number", contact.number())
                .put("hidden", contact.chatId().endsWith("@lid"));
    }

    static ObjectNode chat(Chat chat) {
        var view = contact(chat.contact());
        var messages = view.putArray("messages");
        chat.bubbles().forEach(bubble -> messages.add(bubble(bubble)));
        return view;
    }

    static ObjectNode bubble(Bubble bubble) {
        var view = Json.object()
                .put("id", bubble.id())
                .put("chat", bubble.chatId())
                .put("fromClinic", bubble.fromClinic())
                .put("byHand", bubble.fromClinic() && bubble.source().equals("app"))
                .put("at", bubble.at().toEpochMilli())
                .put("ack", bubble.ack())
                .put("text", bubble.content().body());
        addContent(view, bubble);
        return view;
    }

    private static void addContent(ObjectNode view, Bubble bubble) {
        switch (bubble.content()) {
            case File file ->
                view.put("kind", file.kind())
                        .put("file", "/phone/files/" + WahaRaw.storedName(bubble, file))
                        .put("filename", file.filename());
            case Place place ->
                view.put("kind", "location")
                        .put("text", place.name())
                        .put("latitude", place.latitude())
                        .put("longitude", place.longitude());
            default -> view.put("kind", "text");
        }
    }

    static ObjectNode ack(Bubble bubble) {
        return Json.object().put("id", bubble.id()).put("chat", bubble.chatId()).put("ack", bubble.ack());
    }

    static ObjectNode typing(Contact contact, boolean on) {
        return Json.object().put("chat", contact.chatId()).put("on", on);
    }
}
