package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.conversation.Details.Detail;
import com.eoclinica.acolhe.understanding.Command;
import java.util.Optional;

/** Name, CPF or birth date was asked. */
final class FactRules {

    private FactRules() {}

    static Optional<Decision> decide(Scene scene) {
        var dialog = scene.dialog();
        if (Said.SOMEBODY_ELSE.in(scene))
            return Optional.of(FlowRules.advance(scene.with(dialog.knowing(Detail.FOR_WHOM, Details.OTHER))));
        if (hasNone(scene)) return Optional.of(withoutCpf(scene));
        if (scene.has(Command.StartFlow.class)) return Optional.empty();
        if (FlowRules.corrects(scene)) return Optional.of(FlowRules.proceed(scene));
        return ChoiceRules.otherSlot(scene);
    }

    /** Children and foreigners may have none: nobody is sent away for it, and the desk completes it at the visit. */
    private static boolean hasNone(Scene scene) {
        return (scene.dialog().ask() == Ask.CPF || scene.dialog().ask() == Ask.IDENTITY_CPF) && Said.NO_CPF.in(scene);
    }

    private static Decision withoutCpf(Scene scene) {
        if (scene.dialog().ask() == Ask.IDENTITY_CPF) return PersonRules.toPerson(scene, "identity", "identity.person");
        return FlowRules.advance(Filling.withoutCpf(scene)).first(Say.of("fact.no-cpf"));
    }
}
