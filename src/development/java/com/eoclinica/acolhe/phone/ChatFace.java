package com.eoclinica.acolhe.phone;

import com.eoclinica.acolhe.phone.Content.File;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** WAHA's calls for contacts, hidden ids, stored messages and files. */
final class ChatFace {

    private final Chats chats;
    private final WahaPayloads payloads;

    ChatFace(Chats chats, WahaPayloads payloads) {
        this.chats = chats;
        this.payloads = payloads;
    }

    void register(Router router) {
        router.on("GET", "/api/contacts/check-exists", this::exists)
                .on("GET", "/api/{session}/new-message-id", _ -> newId())
                .on("GET", "/api/{session}/lids/{lid}", this::lid)
                .on("GET", "/api/{session}/chats/overview", this::overview)
                .on("GET", "/api/{session}/chats/{chat}/messages", this::messages)
                .on("GET", "/api/{session}/chats/{chat}/messages/{id}", this::message)
                .on("GET", "/api/files/{session}/{file}", this::file);
    }

    private static Answer newId() {
        return Answer.json(200, Json.object().put("id", WahaIds.message()));
    }

    /** Any number of a likely length exists; a patient's own spelling of it wins. */
    private Answer exists(Request call) {
        var digits = call.query("phone", "").replaceAll("\\D", "");
        var known = chats.ofNumber(digits).map(chat -> chat.contact().number() + "@c.us");
        if (known.isEmpty() && !digits.matches("\\d{10,15}")) {
            return Answer.json(200, Json.object().put("numberExists", false));
        }
        var chatId = known.orElse(digits + "@c.us");
        return Answer.json(200, Json.object().put("numberExists", true).put("chatId", chatId));
    }

    private Answer lid(Request call) {
        var lid = call.name("lid").replace("@lid", "") + "@lid";
        var number =
                chats.at(lid).map(chat -> chat.contact().number() + "@c.us").orElse(null);
        return Answer.json(200, Json.object().put("lid", lid).put("pn", number));
    }

    /** The chats somebody wrote in, the latest first. */
    private Answer overview(Request call) {
        var found = chats.all().stream()
                .filter(chat -> !chat.bubbles().isEmpty())
                .sorted(Comparator.comparing(ChatFace::latest).reversed())
                .skip(Integer.parseInt(call.query("offset", "0")))
                .limit(Integer.parseInt(call.query("limit", "20")))
                .map(this::summary)
                .toList();
        return Answer.json(200, found);
    }

    private static Instant latest(Chat chat) {
        return last(chat).at();
    }

    private static Bubble last(Chat chat) {
        return Collections.max(chat.bubbles(), Comparator.comparing(Bubble::at));
    }

    private JsonNode summary(Chat chat) {
        var summary = Json.object()
                .put("id", chat.contact().chatId())
                .put("name", chat.contact().name())
                .putNull("picture");
        summary.set("lastMessage", payload(last(chat)));
        return summary;
    }

    /** The newest first, as NOWEB's store gives them. */
    private Answer messages(Request call) {
        var limit = Integer.parseInt(call.query("limit", "10"));
        var since = Long.parseLong(call.query("filter.timestamp.gte", "0"));
        var fromMe = call.query("filter.fromMe", "");
        var found = bubbles(call).stream()
                .filter(bubble -> bubble.at().getEpochSecond() >= since)
                .filter(bubble -> fromMe.isEmpty() || fromMe.equals(Boolean.toString(bubble.fromClinic())))
                .sorted(Comparator.comparing(Bubble::at).reversed())
                .limit(limit)
                .map(this::payload)
                .toList();
        return Answer.json(200, found);
    }

    private Answer message(Request call) {
        var wanted = call.name("id");
        return bubbles(call).stream()
                .filter(bubble -> bubble.fullId().equals(wanted) || bubble.id().equals(wanted))
                .findFirst()
                .map(bubble -> Answer.json(200, payload(bubble)))
                .orElseGet(() -> Answer.notFound("Message not found"));
    }

    private List<Bubble> bubbles(Request call) {
        return chats.at(call.name("chat")).map(Chat::bubbles).orElse(List.of());
    }

    private JsonNode payload(Bubble bubble) {
        return payloads.message(bubble, chats.at(bubble.chatId()).orElseThrow().contact());
    }

    Answer file(Request call) {
        return find(call.name("file"))
                .map(file -> new Answer(200, file.mimetype(), file.bytes()))
                .orElseGet(() -> Answer.notFound("ENOENT: no such file or directory"));
    }

    private Optional<File> find(String name) {
        return chats.all().stream()
                .flatMap(chat -> chat.find(name.replaceFirst("\\..*", "")).stream())
                .map(Bubble::content)
                .filter(File.class::isInstance)
                .map(File.class::cast)
                .findFirst();
    }
}
