package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.clinic.InsurancePlan;
import com.eoclinica.acolhe.understanding.Command;
import java.util.Optional;
import java.util.stream.Collectors;

/** "Vocês atendem Bradesco?": yes or no first, from the clinic's own list. */
final class Insurance {

    private Insurance() {}

    static Say answer(Scene scene) {
        var named = named(scene);
        if (named.isEmpty()) return Say.of("faq.lines", list(scene));
        return scene.clinic()
                .plan(named.get())
                .map(plan -> Say.of("faq.plan", plan.name()))
                .orElseGet(() -> Say.of("faq.no-plan", named.get(), list(scene)));
    }

    private static Optional<String> named(Scene scene) {
        return scene.said(Command.SlotName.PLAN).filter(each -> !each.equalsIgnoreCase(Details.PRIVATE));
    }

    private static String list(Scene scene) {
        return scene.clinic().plans().stream()
                .map(InsurancePlan::name)
                .map(each -> "• " + each)
                .collect(Collectors.joining("\n"));
    }
}
