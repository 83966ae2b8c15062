package com.eoclinica.acolhe.phone;

import com.eoclinica.acolhe.phone.Content.File;
import com.eoclinica.acolhe.phone.Content.Place;
import com.eoclinica.acolhe.phone.Content.Text;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the page asks for; open, because whoever reaches it is playing. */
final class PageFace {

    private static final int DUPLICATES = 5;

    private final Session session;
    private final Chats chats;
    private final WhatsApp whatsApp;
    private final Audience audience;
    private final ChatFace files;

    PageFace(Session session, Chats chats, WhatsApp whatsApp, Audience audience, ChatFace files) {
        this.session = session;
        this.chats = chats;
        this.whatsApp = whatsApp;
        this.audience = audience;
        this.files = files;
    }

    void register(Router router) {
        router.on("GET", "/", _ -> PageFiles.read("index.html"))
                .on(
                        "GET",
                        "/phone/{file}",
                        call -> call.name("file").equals("patients") ? all() : PageFiles.read(call.name("file")))
                .on("GET", "/phone/files/{file}", files::file)
                .on("POST", "/phone/patients", this::meet)
                .on("POST", "/phone/patients/{id}/messages", call -> inChat(call, chat -> says(chat, call.json())))
                .on("POST", "/phone/patients/{id}/read", call -> inChat(call, this::read))
                .on("POST", "/phone/patients/{id}/duplicates", call -> inChat(call, this::duplicate))
                .on(
                        "POST",
                        "/phone/patients/{id}/clinic-phone",
                        call -> inChat(call, chat -> byHand(chat, call.json())))
                .on("POST", "/phone/session/{state}", this::enter);
    }

    private Answer all() {
        var view = Json.object();
        view.set("session", session.describe());
        var patients = view.putArray("patients");
        chats.all().stream()
                .filter(chat -> !chat.contact().name().isEmpty())
                .forEach(chat -> patients.add(PageViews.chat(chat)));
        return Answer.json(200, view);
    }

    private Answer meet(Request call) {
        var body = call.json();
        var digits = body.path("number").asText("").replaceAll("\\D", "");
        var name = body.path("name").asText("").strip();
        if (!digits.matches("[1-9]\\d{9,14}")) return refused("Número inválido: escreva com o DDD, só números.");
        if (name.isEmpty()) return refused("Escreva o nome do paciente.");
        var contact = body.path("hidden").asBoolean() ? Contact.hidden(digits, name) : Contact.open(digits, name);
        return Answer.json(201, PageViews.chat(whatsApp.meet(contact)));
    }

    private static Answer refused(String reason) {
        return Answer.json(400, Json.object().put("message", reason));
    }

    private Answer inChat(Request call, Function<Chat, Answer> action) {
        return chats.at(call.name("id")).map(action).orElseGet(() -> Answer.notFound("Paciente não encontrado"));
    }

    private Answer says(Chat chat, ObjectNode body) {
        var content = content(body);
        if (content == null) return refused("Não há nada para enviar.");
        var daysLate = body.path("daysLate").asInt(0);
        var bubble = whatsApp.patientSays(chat, content, Instant.now().minus(Duration.ofDays(daysLate)));
        return Answer.json(201, PageViews.bubble(bubble));
    }

    private static @Nullable Content content(ObjectNode body) {
        return switch (body.path("kind").asText("text")) {
            case "text" ->
                body.path("text").isTextual() ? new Text(body.path("text").asText()) : null;
            case "location" ->
                new Place(
                        body.path("latitude").asDouble(),
                        body.path("longitude").asDouble(),
                        body.path("text").asText(""));
            case "voice", "audio", "image", "video", "document" -> file(body);
            default -> null;
        };
    }

    private static File file(ObjectNode body) {
        return new File(
                body.path("kind").asText(),
                body.path("mimetype").asText("application/octet-stream"),
                body.path("filename").asText("arquivo"),
                Base64.getDecoder().decode(body.path("data").asText("")),
                body.path("text").asText(null));
    }

    private Answer read(Chat chat) {
        audience.watch(chat.contact().chatId());
        whatsApp.read(chat);
        return Answer.empty(204);
    }

    private Answer duplicate(Chat chat) {
        var own = chat.bubbles().stream().filter(bubble -> !bubble.fromClinic()).toList();
        if (own.isEmpty()) return refused("Este paciente ainda não enviou nada.");
        for (int i = 0; i < DUPLICATES; i++) CompletableFuture.runAsync(() -> whatsApp.deliver(chat, own.getLast()));
        return Answer.json(200, PageViews.bubble(own.getLast()));
    }

    private Answer byHand(Chat chat, ObjectNode body) {
        var text = body.path("text").asText("").strip();
        if (text.isEmpty()) return refused("Não há nada para enviar.");
        return Answer.json(201, PageViews.bubble(whatsApp.clinicPhoneSays(chat, text)));
    }

    private Answer enter(Request call) {
        whatsApp.enter(call.name("state").equals("start") ? Session.WORKING : "STOPPED");
        return Answer.json(200, session.describe());
    }
}
