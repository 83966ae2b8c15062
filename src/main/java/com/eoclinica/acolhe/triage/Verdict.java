package com.eoclinica.acolhe.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what was found in a window; the most urgent finding speaks, the first one among equals. */
final class Verdict {

    private final String version;
    private final List<Finding> findings = new ArrayList<>();

    private record Finding(Urgency urgency, Protocol protocol, String id) {}

    Verdict(String version) {
        this.version = version;
    }

    void add(Urgency urgency, Protocol protocol, String id) {
        findings.add(new Finding(urgency, protocol, id));
    }

    Screening screening() {
        if (findings.isEmpty()) return new Screening(Urgency.ROUTINE, Protocol.NONE, List.of(), version);
        findings.sort(Comparator.comparing(Finding::urgency).reversed());
        var first = findings.getFirst();
        var ids = findings.stream().map(Finding::id).distinct().toList();
        return new Screening(first.urgency, first.protocol, ids, version);
    }
}
