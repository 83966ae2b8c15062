package com.eoclinica.acolhe.phone;

import com.eoclinica.acolhe.phone.Content.File;
import com.eoclinica.acolhe.phone.Content.Place;
import com.eoclinica.acolhe.phone.Content.Text;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.function.Function;

/** WAHA's calls for sending, with the errors WAHA really answers. */
final class SendFace {

    private final Session session;
    private final Chats chats;
    private final WhatsApp whatsApp;

    SendFace(Session session, Chats chats, WhatsApp whatsApp) {
        this.session = session;
        this.chats = chats;
        this.whatsApp = whatsApp;
    }

    void register(Router router) {
        router.on("POST", "/api/sendText", call -> send(call, "text", SendFace::text))
                .on("POST", "/api/sendVoice", call -> send(call, "file", body -> file(body, "voice")))
                .on("POST", "/api/sendImage", call -> send(call, "file", body -> file(body, "image")))
                .on("POST", "/api/sendVideo", call -> send(call, "file", body -> file(body, "video")))
                .on("POST", "/api/sendFile", call -> send(call, "file", body -> file(body, "document")))
                .on("POST", "/api/sendLocation", call -> send(call, "latitude", SendFace::place))
                .on("POST", "/api/sendSeen", call -> inChat(call, this::seen))
                .on("POST", "/api/startTyping", call -> inChat(call, body -> typing(body, true)))
                .on("POST", "/api/stopTyping", call -> inChat(call, body -> typing(body, false)));
    }

    private Answer send(Request call, String required, Function<ObjectNode, Content> content) {
        return inChat(call, body -> {
            var isText = required.equals("text");
            if (!body.has(required) || (isText && !body.path("text").isTextual())) {
                return Failures.serverError(
                        call, body, "Cannot read properties of undefined (reading '" + required + "')");
            }
            return Answer.json(201, send(body, content.apply(body)));
        });
    }

    private ObjectNode send(ObjectNode body, Content content) {
        var id = content instanceof Text ? body.path("id").asText("") : ""; // WAHA names files itself
        var bubble = whatsApp.applicationSends(chat(body), id.isEmpty() ? WahaIds.message() : id, content);
        return WahaPayloads.sent(bubble);
    }

    /** WAHA looks for the session first, then stumbles over a missing chat. */
    private Answer inChat(Request call, Function<ObjectNode, Answer> action) {
        var body = call.json();
        var wanted = body.path("session").asText("default");
        if (!wanted.equals(session.name())) return Failures.unknownSession(wanted);
        if (!session.isWorking()) return Failures.notWorking(session);
        if (!body.path("chatId").isTextual()) {
            return Failures.serverError(call, body, "Cannot read properties of undefined (reading 'includes')");
        }
        return action.apply(body);
    }

    private Answer seen(ObjectNode body) {
        whatsApp.seen(chat(body));
        if (body.path("messageIds").isArray()) return Answer.empty(201);
        var ids = Json.object();
        ids.putArray("ids");
        return Answer.json(201, ids);
    }

    private Answer typing(ObjectNode body, boolean on) {
        whatsApp.typing(chat(body), on);
        return Answer.json(201, Json.object().put("result", true));
    }

    /** An address nobody has is accepted all the same. */
    private Chat chat(ObjectNode body) {
        var address = Chats.address(body.path("chatId").asText());
        return chats.at(address).orElseGet(() -> chats.open(new Contact(address, address.replaceFirst("@.*", ""), "")));
    }

    private static Content text(ObjectNode body) {
        return new Text(body.path("text").asText());
    }

    private static Content file(ObjectNode body, String kind) {
        var file = body.path("file");
        var bytes = Base64.getDecoder().decode(file.path("data").asText(""));
        var caption = body.path("caption").asText(null);
        return new File(
                kind, file.path("mimetype").asText(), file.path("filename").asText(kind), bytes, caption);
    }

    private static Content place(ObjectNode body) {
        var title = body.path("title").asText("");
        return new Place(
                body.path("latitude").asDouble(), body.path("longitude").asDouble(), title);
    }
}
