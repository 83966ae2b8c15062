package com.eoclinica.acolhe.insight;

import java.util.Arrays;

/** What is counted each day. The codes are stored; a split measure has one figure for each part. */
public enum Measure {
    MESSAGES_IN("messages.in"),
    /** By who wrote it: {@code assistant} or {@code person}. */
    MESSAGES_OUT("messages.out"),
    CONVERSATIONS("conversations"),
    /** Those that no person touched. */
    AUTOMATED("conversations.automated"),
    /** Those in which the patient wanted to book. */
    BOOKING_WANTED("booking.wanted"),
    BOOKED("booking.done"),
    /** By place in the scale of {@link Waits}. */
    ANSWERS("answers"),
    /** By reason. */
    HAND_OFFS("hand-offs"),
    HAND_OFFS_IN_TIME("hand-offs.in-time"),
    HAND_OFFS_LATE("hand-offs.late"),
    HAND_OFF_WAITS("hand-offs.waits"),
    /** By code, as are the other visits. */
    HELD_BY_PRACTITIONER("visits.fulfilled.practitioner"),
    MISSED_BY_PRACTITIONER("visits.noshow.practitioner"),
    CANCELLED_BY_PRACTITIONER("visits.cancelled.practitioner"),
    HELD_BY_SERVICE("visits.fulfilled.service"),
    MISSED_BY_SERVICE("visits.noshow.service"),
    CANCELLED_BY_SERVICE("visits.cancelled.service"),
    /** By {@code promoter}, {@code passive} and {@code detractor}. */
    SURVEYS("surveys"),
    /** Turns by who understood them: {@code local} or {@code model}. */
    TURNS("turns"),
    /** Millionths of a US dollar. */
    MODEL_COST("model.cost");

    private final String code;

    Measure(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Measure of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
