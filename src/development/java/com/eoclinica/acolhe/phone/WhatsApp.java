package com.eoclinica.acolhe.phone;

import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What happens between the phones: who wrote what to whom, and which events WAHA makes of it. */
final class WhatsApp {

    private static final int SERVER = 1;
    private static final int DEVICE = 2;

    private final Session session;
    private final Chats chats;
    private final WahaEvents events;
    private final WahaPayloads payloads;
    private final Audience audience;
    private final Queue<Runnable> heldBack = new ConcurrentLinkedQueue<>();

    WhatsApp(Session session, Chats chats, WahaEvents events, WahaPayloads payloads, Audience audience) {
        this.session = session;
        this.chats = chats;
        this.events = events;
        this.payloads = payloads;
        this.audience = audience;
    }

    Chat meet(Contact contact) {
        var chat = chats.open(contact);
        audience.tell("patient", PageViews.contact(contact));
        return chat;
    }

    /** Returns once the application has answered the first delivery, so that what one patient says stays in order. */
    Bubble patientSays(Chat chat, Content content, Instant at) {
        var bubble = patientSaysUnheard(chat, content, at);
        deliver(chat, bubble).join();
        return bubble;
    }

    /** WhatsApp has it and WAHA never says so, as it happens in life. */
    Bubble patientSaysUnheard(Chat chat, Content content, Instant at) {
        var bubble = new Bubble(WahaIds.message(), chat.contact().chatId(), false, "app", at, DEVICE, content);
        chat.add(bubble);
        show(bubble);
        return bubble;
    }

    /** A new event id each time, for WAHA never removes duplicates. What the session misses comes when it is back. */
    CompletableFuture<Integer> deliver(Chat chat, Bubble bubble) {
        if (!session.isWorking()) {
            heldBack.add(() -> deliver(chat, bubble));
            return CompletableFuture.completedFuture(0);
        }
        return events.emit("message.any", payloads.message(bubble, chat.contact()));
    }

    /** A human of the clinic answers on the clinic's own phone. */
    Bubble clinicPhoneSays(Chat chat, String text) {
        var bubble = fromClinic(chat, WahaIds.message(), "app", new Content.Text(text));
        chat.add(bubble);
        show(bubble);
        deliver(chat, bubble).join();
        return bubble;
    }

    /** A known id is answered like any other and shown once. */
    Bubble applicationSends(Chat chat, String id, Content content) {
        audience.tell("typing", PageViews.typing(chat.contact(), false));
        var bubble = fromClinic(chat, id, "api", content);
        if (!chat.add(bubble)) return bubble;
        show(bubble);
        deliver(chat, bubble).thenRun(() -> tick(chat, bubble.id()));
        return bubble;
    }

    private static Bubble fromClinic(Chat chat, String id, String source, Content content) {
        return new Bubble(id, chat.contact().chatId(), true, source, Instant.now(), 0, content);
    }

    /** An address nobody has stays at one tick, as in life. */
    private void tick(Chat chat, String id) {
        acknowledge(chat, id, SERVER);
        if (chat.contact().name().isEmpty()) return;
        acknowledge(chat, id, DEVICE);
        if (audience.isWatching(chat.contact().chatId())) acknowledge(chat, id, Bubble.READ);
    }

    private void acknowledge(Chat chat, String id, int ack) {
        chat.acknowledge(id, ack).ifPresent(bubble -> {
            audience.tell("ack", PageViews.ack(bubble));
            events.emit("message.ack", WahaPayloads.ack(bubble));
        });
    }

    /** The patient opened the chat. */
    void read(Chat chat) {
        chat.fromClinic().stream()
                .filter(bubble -> bubble.ack() == DEVICE)
                .forEach(bubble -> acknowledge(chat, bubble.id(), Bubble.READ));
    }

    /** The clinic opened the chat: the patient's ticks turn blue. */
    void seen(Chat chat) {
        chat.bubbles().stream()
                .filter(bubble -> !bubble.fromClinic() && bubble.ack() < Bubble.READ)
                .forEach(bubble -> chat.acknowledge(bubble.id(), Bubble.READ)
                        .ifPresent(read -> audience.tell("ack", PageViews.ack(read))));
    }

    void typing(Chat chat, boolean on) {
        audience.tell("typing", PageViews.typing(chat.contact(), on));
    }

    /** As WAHA does when it starts. */
    void announce() {
        events.emit("session.status", session.report());
    }

    void enter(String status) {
        session.enter(status);
        audience.tell("session", session.describe());
        announce();
        while (session.isWorking() && !heldBack.isEmpty()) heldBack.remove().run();
    }

    private void show(Bubble bubble) {
        audience.tell("message", PageViews.bubble(bubble));
    }
}
