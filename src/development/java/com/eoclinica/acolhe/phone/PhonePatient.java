package com.eoclinica.acolhe.phone;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A patient with a phone in hand. */
public final class PhonePatient {

    private final WhatsApp whatsApp;
    private final Chat chat;

    PhonePatient(WhatsApp whatsApp, Chat chat) {
        this.whatsApp = whatsApp;
        this.chat = chat;
    }

    public String chatId() {
        return chat.contact().chatId();
    }

    /** Returns when the application has answered the webhook. */
    public void says(String text) {
        whatsApp.patientSays(chat, new Content.Text(text), Instant.now());
    }

    /** A message WhatsApp held back: written then, delivered now. */
    public void saidEarlier(String text, Duration ago) {
        whatsApp.patientSays(chat, new Content.Text(text), Instant.now().minus(ago));
    }

    /** Written so long ago, and the webhook was lost on its way. */
    public void saysUnheard(String text, Duration ago) {
        whatsApp.patientSaysUnheard(chat, new Content.Text(text), Instant.now().minus(ago));
    }

    public void sendsVoice(byte[] oggOpus) {
        var voice = new Content.File("voice", "audio/ogg; codecs=opus", "voz.oga", oggOpus, null);
        whatsApp.patientSays(chat, voice, Instant.now());
    }

    /** @param kind audio, image, video or document */
    public void sendsFile(String kind, String mimetype, String name, byte[] bytes) {
        whatsApp.patientSays(chat, new Content.File(kind, mimetype, name, bytes, null), Instant.now());
    }

    public void sendsLocation(double latitude, double longitude) {
        whatsApp.patientSays(chat, new Content.Place(latitude, longitude, ""), Instant.now());
    }

    /** The last message is delivered so many times more, each under a new event id. */
    public void sendsAgain(int times) {
        var own = chat.bubbles().stream().filter(bubble -> !bubble.fromClinic()).toList();
        for (int i = 0; i < times; i++) whatsApp.deliver(chat, own.getLast()).join();
    }

    /** A human of the clinic writes to this patient from the clinic's own phone. */
    public void hearsFromClinicPhone(String text) {
        whatsApp.clinicPhoneSays(chat, text);
    }

    /** Whether the clinic has seen what this patient wrote last: two blue ticks. */
    public boolean seesBlueTicks() {
        return chat.bubbles().stream()
                .filter(bubble -> !bubble.fromClinic())
                .reduce((_, last) -> last)
                .filter(bubble -> bubble.ack() == Bubble.READ)
                .isPresent();
    }

    /** What the application sent, in order, each message once. */
    public List<String> replies() {
        return chat.replies().stream()
                .map(bubble -> Objects.toString(bubble.content().body(), ""))
                .toList();
    }

    /** The files the application sent, in order: what kind, and the name it was given. */
    public List<String> files() {
        return chat.replies().stream()
                .flatMap(bubble -> bubble.content() instanceof Content.File file
                        ? Stream.of(file.kind() + " " + file.filename())
                        : Stream.of())
                .toList();
    }

    /** How often the application sent to this patient, repeats of one id included. */
    public int sends() {
        return chat.sends();
    }

    /** The replies as soon as there are so many, or whatever there is when time is up. */
    public List<String> awaitReplies(int count, Duration longest) {
        try {
            chat.awaitReplies(count, longest);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return replies();
    }
}
