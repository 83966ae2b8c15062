package com.eoclinica.acolhe.triage;

import java.util.List;

/** One line of a corpus: what was written, how soon it matters, whom it concerns and of which kind it is. */
record Example(String text, Urgency urgency, Protocol protocol, String category) {

    static List<Example> read(List<String> lines) {
        return lines.stream().map(line -> line.split("\t")).map(Example::of).toList();
    }

    private static Example of(String[] row) {
        var protocol = row.length > 2 ? Protocol.of(row[2]) : Protocol.NONE;
        return new Example(row[0], Urgency.valueOf(row[1]), protocol, row.length > 3 ? row[3] : "");
    }

    boolean isEmergency() {
        return urgency == Urgency.EMERGENCY;
    }

    Example saying(String other) {
        return new Example(other, urgency, protocol, category);
    }
}
