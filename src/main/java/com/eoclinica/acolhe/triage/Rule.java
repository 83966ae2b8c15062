package com.eoclinica.acolhe.triage;

import java.util.List;

/** One signed red flag. Each pattern is a sum of parts that must all be present in the window. */
record Rule(String id, Urgency urgency, Protocol protocol, List<Wanted> patterns) {

    /** Parts joined by "&" stand in one clause in any order; by "+" anywhere in the window. */
    record Wanted(List<Pattern> parts, boolean oneClause) {}
}
