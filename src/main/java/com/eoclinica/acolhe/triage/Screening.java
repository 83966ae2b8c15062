package com.eoclinica.acolhe.triage;

import com.eoclinica.acolhe.shared.Outcome;
import java.util.List;

/**
 * What the red-flag screen saw in a window of messages.
 *
 * @param protocol which fixed guidance fits; {@link Protocol#NONE} when routine
 * @param rules ids of the rules that fired, most urgent first
 * @param rulesVersion version and checksum of the signed rules file
 */
public record Screening(Urgency urgency, Protocol protocol, List<String> rules, String rulesVersion)
        implements Outcome {

    public boolean isEmergency() {
        return urgency == Urgency.EMERGENCY;
    }
}
