package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.conversation.Details.Detail;
import java.util.Map;
import java.util.Set;

/** What was told out of turn is kept and said to be kept, so that nobody has to tell it twice. */
final class Asked {

    private static final Set<Detail> TALKED_OF = Set.of(Detail.SPECIALTY, Detail.PRACTITIONER, Detail.PLAN);

    private static final Map<Ask, Detail> FACTS =
            Map.of(Ask.NAME, Detail.NAME, Ask.CPF, Detail.CPF, Ask.BIRTHDATE, Detail.BIRTHDATE);

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
        var heard = same || isAnotherFact(before, filled, decision);
        return heard && tellsMore(before, filled) ? decision.first(Say.of("noted")) : decision;
    }

    /** While times are listed, what changes nothing about them lists the same times again, not others. */
    static boolean besideTimes(Scene before, Scene filled) {
        return before.dialog().ask() == Ask.SLOT
                && before.dialog().offer() != null
                && tellsMore(before, filled)
                && Wishes.of(before).equals(Wishes.of(filled));
    }

    /** The CPF was asked and a birth date told: the CPF will be asked once more. */
    private static boolean isAnotherFact(Scene before, Scene filled, Decision decision) {
        var asked = FACTS.get(before.dialog().ask());
        return asked != null
                && decision.step() instanceof NextStep.HoldSlot
                && !filled.dialog().details().knows(asked);
    }

    private static boolean tellsMore(Scene before, Scene filled) {
        return !before.dialog().details().equals(filled.dialog().details());
    }
}
