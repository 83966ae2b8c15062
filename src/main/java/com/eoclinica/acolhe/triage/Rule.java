package com.eoclinica.acolhe.triage;

import java.util.BitSet;
import java.util.List;

/**
 * One signed red flag: concepts that stand near each other in one sentence.
 *
 * @param needs each set holds alternatives, of which one must be there
 */
record Rule(String id, Urgency urgency, Protocol protocol, List<BitSet> needs) {}
