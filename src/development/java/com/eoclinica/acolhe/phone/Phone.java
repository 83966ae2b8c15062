package com.eoclinica.acolhe.phone;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;

/** WhatsApp in a box: plays WAHA towards the application, and the patients' phones towards people and tests. */
public final class Phone implements AutoCloseable {

    private static final Duration RETRY_PAUSE = Duration.ofSeconds(2);

    private final WebServer server;
    private final Webhooks webhooks;
    private final Chats chats;
    private final WhatsApp whatsApp;

    private Phone(WebServer server, PhoneSettings settings, ChatLog log) {
        this.server = server;
        this.chats = new Chats(log);
        this.webhooks = new Webhooks(settings, RETRY_PAUSE);
        var session = new Session(settings.session());
        var audience = new Audience();
        var payloads = new WahaPayloads("http://localhost:" + server.port() + "/api/files/" + settings.session() + "/");
        this.whatsApp = new WhatsApp(session, chats, new WahaEvents(session, webhooks), payloads, audience);
        var router = new Router();
        new SendFace(session, chats, whatsApp).register(router);
        new SessionFace(session, whatsApp).register(router);
        var chatFace = new ChatFace(chats, payloads);
        chatFace.register(router);
        new PageFace(session, chats, whatsApp, audience, chatFace).register(router);
        server.start(router, audience, settings.apiKey());
        whatsApp.announce();
    }

    /** A phone that forgets everything when it is closed. */
    public static Phone start(PhoneSettings settings) {
        return start(settings, ChatLog.none());
    }

    /** A phone whose chats are kept in that folder. */
    public static Phone start(PhoneSettings settings, Path folder) {
        return start(settings, ChatLog.in(folder));
    }

    private static Phone start(PhoneSettings settings, ChatLog log) {
        try {
            return new Phone(WebServer.bind(settings.port()), settings, log);
        } catch (BindException e) {
            throw new IllegalStateException("Port " + settings.port() + " is taken, so the Phone cannot start", e);
        } catch (IOException e) {
            throw new IllegalStateException("The Phone cannot listen on port " + settings.port(), e);
        }
    }

    public int port() {
        return server.port();
    }

    /** A patient with that number, digits with country code; the same number is the same patient. */
    public PhonePatient patient(String number, String name) {
        return new PhonePatient(whatsApp, whatsApp.meet(Contact.open(number, name)));
    }

    /** A patient who reaches the clinic under a hidden id (lid). */
    public PhonePatient hiddenPatient(String number, String name) {
        return new PhonePatient(whatsApp, whatsApp.meet(Contact.hidden(number, name)));
    }

    /** The clinic's WhatsApp loses its connection. */
    public void stopSession() {
        whatsApp.enter("STOPPED");
    }

    public void startSession() {
        whatsApp.enter(Session.WORKING);
    }

    @Override
    public void close() {
        webhooks.close();
        server.close();
    }
}
