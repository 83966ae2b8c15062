package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.conversation.Details.Detail;
import java.util.Set;

/** What was told out of turn is kept and said to be kept, so that nobody has to tell it twice. */
final class Asked {

    private static final Set<Detail> TALKED_OF = Set.of(Detail.SPECIALTY, Detail.PRACTITIONER, Detail.PLAN);

    private Asked() {}

    /** A question names what a booking will need: "quanto é o cardiologista?", "quero marcar". */
    static Dialog noted(Scene scene) {
        var dialog = scene.dialog();
        if (dialog.task() != Task.NONE) return dialog;
        var told = Filling.filled(scene).dialog().details();
        for (var detail : TALKED_OF) {
            var value = told.value(detail);
            if (value != null) dialog = dialog.knowing(detail, value);
        }
        return dialog;
    }

    /** The same question comes once more although something else was told: that was heard. */
    static Decision acknowledged(Scene before, Scene filled, Decision decision) {
        var same = decision.step() instanceof NextStep.Reply
                && before.dialog().task() == decision.dialog().task()
                && before.dialog().ask() == decision.dialog().ask();
        var more = !before.dialog().details().equals(filled.dialog().details());
        return same && more ? decision.first(Say.of("noted")) : decision;
    }
}
