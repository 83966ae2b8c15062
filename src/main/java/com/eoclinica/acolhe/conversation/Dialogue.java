package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.triage.Urgency;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The rules of reception: from what was heard to what happens next. Pure. */
public final class Dialogue {

    /** Raised whenever the notice's words change, so that everybody reads it once more. */
    static final int NOTICE = 1;

    static final int PATIENCE = 2;
    static final Duration IDLE = Duration.ofMinutes(30);

    private static final List<Rule> RULES = List.of(
            PersonRules::decide,
            MediaRules::decide,
            IdleRule::decide,
            PendingRules::decide,
            FlowRules::decide,
            TalkRules::decide);

    private Dialogue() {}

    /** One rule looks at the scene and decides, or leaves it to the next. */
    interface Rule {
        Optional<Decision> decide(Scene scene);
    }

    public static Decision next(Dialog dialog, Heard heard, Clinic clinic) {
        var scene = new Scene(dialog, heard, clinic);
        return SafetyRules.decide(scene).orElseGet(() -> notice(scene, concern(scene, ordinary(scene))));
    }

    private static Decision ordinary(Scene scene) {
        var decision = RULES.stream()
                .flatMap(rule -> rule.decide(scene).stream())
                .findFirst()
                .orElseGet(() -> TalkRules.notUnderstood(scene));
        var understood = scene.dialog().standing().misunderstandings();
        var after = decision.dialog().standing();
        if (after.misunderstandings() == understood) after = after.withMisunderstandings(0);
        return decision.with(decision.dialog().with(after.at(scene.now())));
    }

    /** Urgent is not an emergency: a person is told, and booking goes on. */
    private static Decision concern(Scene scene, Decision decision) {
        if (scene.heard().screening().urgency() != Urgency.URGENT) return decision;
        return decision.first(Say.of("urgent", scene.clinic().phone()))
                .alerting(new HandOffRequest("red-flag", "URGENT", "handoff.red-flag"));
    }

    private static Decision notice(Scene scene, Decision decision) {
        var silent = decision.step() instanceof NextStep.StaySilent;
        if (silent || scene.dialog().standing().noticeVersion() >= NOTICE) return decision;
        return decision.first(
                        Say.of("notice", scene.clinic().name(), scene.clinic().privacyLink()))
                .with(decision.dialog().with(decision.dialog().standing().withNotice(NOTICE)));
    }
}
