package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.triage.Urgency;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The rules of reception: from what was heard to what happens next. Pure. */
public final class Dialogue {

    /** Raised whenever the notice's words change, so that everybody reads it once more. */
    static final int NOTICE = 2;

    static final int PATIENCE = 2;
    static final Duration IDLE = Duration.ofMinutes(30);

    private static final List<Rule> RULES =
            List.of(CareRules::comment, PersonRules::decide, MediaRules::decide, Dialogue::onward, TalkRules::decide);

    /** The rules that go on with a flow; a question asked beside it is answered first. */
    private static final List<Rule> FLOWS = List.of(
            EarlyRule::decide,
            OrderRule::decide,
            CareRules::decide,
            SteeringRules::decide,
            IdleRule::decide,
            PendingRules::decide,
            FlowRules::decide);

    private Dialogue() {}

    /** One rule looks at the scene and decides, or leaves it to the next. */
    interface Rule {
        Optional<Decision> decide(Scene scene);
    }

    public static Decision next(Dialog dialog, Heard heard, Clinic clinic) {
        var scene = new Scene(dialog, heard, clinic);
        return SafetyRules.decide(scene).orElseGet(() -> notice(scene, concern(scene, ordinary(scene))));
    }

    private static Decision ordinary(Scene before) {
        var scene = IdleRule.forgetful(before);
        var decision = first(RULES, scene).orElseGet(() -> TalkRules.notUnderstood(scene));
        var understood = scene.dialog().standing().misunderstandings();
        var after = decision.dialog().standing();
        if (after.misunderstandings() == understood) after = after.withMisunderstandings(0);
        return decision.with(decision.dialog().with(stamped(after, scene, decision)));
    }

    private static Standing stamped(Standing after, Scene scene, Decision decision) {
        var active = after.at(scene.now());
        var silent = decision.step() instanceof NextStep.StaySilent;
        return silent ? active : active.answeredAt(scene.heard().moment());
    }

    private static Optional<Decision> onward(Scene scene) {
        return first(FLOWS, scene).map(decision -> beside(scene, decision));
    }

    private static Decision beside(Scene scene, Decision decision) {
        var answered = decision;
        for (var answer : TalkRules.faq(scene).reversed()) answered = answered.first(answer);
        var told = answered;
        return TalkRules.refused(scene).map(told::first).orElse(told);
    }

    private static Optional<Decision> first(List<Rule> rules, Scene scene) {
        return rules.stream().flatMap(rule -> rule.decide(scene).stream()).findFirst();
    }

    /** Urgent is not an emergency: a person is told, and booking goes on. */
    private static Decision concern(Scene scene, Decision decision) {
        if (scene.heard().screening().urgency() != Urgency.URGENT) return decision;
        return decision.first(Say.of("urgent", scene.clinic().phone())).alerting(HandOffRequest.urgent());
    }

    private static Decision notice(Scene scene, Decision decision) {
        var silent = decision.step() instanceof NextStep.StaySilent;
        if (silent || scene.dialog().standing().noticeVersion() >= NOTICE) return decision;
        return decision.first(notice(scene.clinic()))
                .with(decision.dialog().with(decision.dialog().standing().withNotice(NOTICE)));
    }

    /** The privacy notice in its present version. */
    static Say notice(Clinic clinic) {
        return Say.of("notice", clinic.name(), clinic.privacyLink(), clinic.privacyContact());
    }
}
