package com.eoclinica.acolhe.phone;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One patient's conversation with the clinic, as both phones show it. */
final class Chat {

    private final Contact contact;
    private final Map<String, Bubble> bubbles = new LinkedHashMap<>();
    private final ChatLog log;
    private int sends;

    Chat(Contact contact, ChatLog log) {
        this.contact = contact;
        this.log = log;
    }

    Contact contact() {
        return contact;
    }

    /** WhatsApp drops a message whose id it has already seen: false then. */
    synchronized boolean add(Bubble bubble) {
        if (bubble.fromClinic() && bubble.source().equals("api")) sends++;
        var isNew = bubbles.putIfAbsent(bubble.id(), bubble) == null;
        if (isNew) log.write(new Event.Said(bubble));
        notifyAll();
        return isNew;
    }

    synchronized Optional<Bubble> acknowledge(String id, int ack) {
        var raised = bubbles.computeIfPresent(id, (_, bubble) -> bubble.withAck(ack));
        if (raised != null) log.write(new Event.Acknowledged(contact.chatId(), id, ack));
        return Optional.ofNullable(raised);
    }

    synchronized Optional<Bubble> find(String id) {
        return Optional.ofNullable(bubbles.get(id));
    }

    synchronized List<Bubble> bubbles() {
        return List.copyOf(bubbles.values());
    }

    synchronized List<Bubble> fromClinic() {
        return bubbles.values().stream().filter(Bubble::fromClinic).toList();
    }

    /** How often the application sent, the same id twice counted twice. */
    synchronized int sends() {
        return sends;
    }

    /** What the application sent, each message once. */
    synchronized List<Bubble> replies() {
        return fromClinic().stream()
                .filter(bubble -> bubble.source().equals("api"))
                .toList();
    }

    synchronized void awaitReplies(int count, Duration longest) throws InterruptedException {
        var deadline = System.nanoTime() + longest.toNanos();
        while (replies().size() < count) {
            var left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) return;
            wait(left);
        }
    }
}
