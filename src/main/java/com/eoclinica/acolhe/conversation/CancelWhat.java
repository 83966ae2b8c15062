package com.eoclinica.acolhe.conversation;

import java.util.ArrayList;

/** "Cancelar" alone may mean an appointment, the messages we send, or what we are just doing: ask, never guess. */
final class CancelWhat {

    private static final String APPOINTMENT = "appointment";
    private static final String MESSAGES = "messages";
    private static final String THIS = "this";

    private CancelWhat() {}

    static Decision ask(Scene scene) {
        var options = new ArrayList<Offer.Option>();
        if (scene.dialog().task() != Task.NONE) options.add(Offer.Option.of(Words.label("cancel-what.this"), THIS));
        options.add(Offer.Option.of(Words.label("cancel-what.appointment"), APPOINTMENT));
        options.add(Offer.Option.of(Words.label("cancel-what.messages"), MESSAGES));
        var after = scene.dialog().unchosen().with(scene.offer(options)).asking(Ask.CANCEL_WHAT);
        return scene.reply(after, Say.of("cancel-what", Spoken.numbered(options)));
    }

    static Decision decide(Scene scene, String key) {
        var ended = scene.dialog().ended();
        return switch (key) {
            case APPOINTMENT -> FlowRules.begin(scene, Task.CANCEL);
            case MESSAGES -> scene.reply(ended.with(ended.standing().withOptedOut(true)), Say.of("opt-out"));
            default -> scene.reply(ended.asking(Ask.MENU), Say.of("flow-left"));
        };
    }
}
