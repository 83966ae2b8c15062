package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.understanding.Command;
import java.util.Locale;
import java.util.Optional;

/** After half an hour of silence a flow waits to be taken up again. */
final class IdleRule {

    private IdleRule() {}

    static Optional<Decision> decide(Scene scene) {
        var dialog = scene.dialog();
        var last = dialog.standing().lastActivity();
        if (dialog.task() == Task.NONE || dialog.ask() == Ask.RESUME || last == null) return Optional.empty();
        if (scene.now().isBefore(last.plus(Dialogue.IDLE)) || scene.has(Command.StartFlow.class))
            return Optional.empty();
        var paused = dialog.with((Choice) null).with((Offer) null).asking(Ask.RESUME);
        return Optional.of(
                scene.reply(paused, Say.of("resume." + dialog.task().name().toLowerCase(Locale.ROOT))));
    }
}
