package com.eoclinica.acolhe.conversation;

/**
 * Asks for a person.
 *
 * @param priority EMERGENCY, URGENT or NORMAL
 */
public record HandOffRequest(String reason, String priority, String summaryKey) {

    /** A red flag that is no emergency. */
    static HandOffRequest urgent() {
        return new HandOffRequest("red-flag", "URGENT", "handoff.red-flag");
    }

    static HandOffRequest normal(String reason) {
        return new HandOffRequest(reason, "NORMAL", "handoff." + reason);
    }
}
