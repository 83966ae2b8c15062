package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.understanding.Command;
import java.util.Locale;
import java.util.Optional;

/** After half an hour of silence a flow is taken up again where it was, politely and with nothing taken for granted. */
final class IdleRule {

    private IdleRule() {}

    /** Whoever proved who they are half an hour ago may have put the phone down. */
    static Scene forgetful(Scene scene) {
        var dialog = scene.dialog();
        return isIdle(scene) && dialog.standing().verified() != null
                ? scene.with(dialog.with(dialog.standing().knowing(null, 0)))
                : scene;
    }

    static Optional<Decision> decide(Scene scene) {
        var dialog = scene.dialog();
        if (dialog.task() == Task.NONE || dialog.ask() == Ask.RESUME || !isIdle(scene)) return Optional.empty();
        if (scene.has(Command.StartFlow.class)) return Optional.empty();
        if (FlowRules.corrects(scene))
            return Optional.of(FlowRules.proceed(scene.with(dialog.unchosen())).first(Say.of("welcome-back")));
        if (scene.has(Command.AskFaq.class)) return Optional.empty();
        return Optional.of(answersTheOldList(scene) ? renewed(scene) : asked(scene));
    }

    private static boolean isIdle(Scene scene) {
        var last = scene.dialog().standing().lastActivity();
        return last != null && !scene.now().isBefore(last.plus(Dialogue.IDLE));
    }

    /** The times listed half an hour ago may be gone: the list is made anew rather than a number taken from it. */
    private static boolean answersTheOldList(Scene scene) {
        return scene.dialog().ask() == Ask.SLOT && scene.has(Command.ChooseOption.class);
    }

    private static Decision renewed(Scene scene) {
        return FlowRules.advance(scene.with(scene.dialog().unchosen())).first(Say.of("offer-outdated"));
    }

    private static Decision asked(Scene scene) {
        var task = scene.dialog().task().name().toLowerCase(Locale.ROOT);
        return scene.reply(scene.dialog().asking(Ask.RESUME), Say.of("resume." + task));
    }
}
