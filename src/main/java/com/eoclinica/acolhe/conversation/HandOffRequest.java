package com.eoclinica.acolhe.conversation;

/**
 * Asks for a person.
 *
 * @param priority EMERGENCY, URGENT or NORMAL
 */
public record HandOffRequest(String reason, String priority, String summaryKey) {

    static HandOffRequest normal(String reason) {
        return new HandOffRequest(reason, "NORMAL", "handoff." + reason);
    }
}
