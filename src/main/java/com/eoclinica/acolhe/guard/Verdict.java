package com.eoclinica.acolhe.guard;

import com.eoclinica.acolhe.shared.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The guard's answer on one reply. */
public record Verdict(Action action, List<Reason> reasons) implements Outcome {

    static Verdict of(Set<Reason> found) {
        var harshest = found.stream()
                .map(Reason::action)
                .max(Comparator.naturalOrder())
                .orElse(Action.PASS);
        return new Verdict(harshest, found.stream().sorted().toList());
    }

    public boolean allowed() {
        return action == Action.PASS;
    }
}
