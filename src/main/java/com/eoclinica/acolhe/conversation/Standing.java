package com.eoclinica.acolhe.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the thread stands, whatever flow is open.
 *
 * @param automated the receptionist answers, not a person
 * @param heldForPerson an emergency was told: nothing is offered until a person returns the thread
 * @param verified the patient who proved who they are by CPF and birth date, until half an hour of silence
 * @param identityTries proofs that failed since then
 * @param answered when the last answer was given; null before the first
 */
public record Standing(
        boolean automated,
        boolean refusedAi,
        boolean optedOut,
        boolean heldForPerson,
        int noticeVersion,
        int misunderstandings,
        @Nullable Instant lastActivity,
        @Nullable String verified,
        int identityTries,
        @Nullable Moment answered) {

    static Standing fresh() {
        return new Standing(true, false, false, false, 0, 0, null, null, 0, null);
    }

    Standing withAutomated(boolean value) {
        var held = value ? false : heldForPerson;
        return new Standing(
                value,
                refusedAi,
                optedOut,
                held,
                noticeVersion,
                misunderstandings,
                lastActivity,
                verified,
                identityTries,
                answered);
    }

    Standing withRefusedAi(boolean value) {
        return new Standing(
                automated,
                value,
                optedOut,
                heldForPerson,
                noticeVersion,
                misunderstandings,
                lastActivity,
                verified,
                identityTries,
                answered);
    }

    Standing withOptedOut(boolean value) {
        return new Standing(
                automated,
                refusedAi,
                value,
                heldForPerson,
                noticeVersion,
                misunderstandings,
                lastActivity,
                verified,
                identityTries,
                answered);
    }

    Standing withHeldForPerson() {
        return new Standing(
                automated,
                refusedAi,
                optedOut,
                true,
                noticeVersion,
                misunderstandings,
                lastActivity,
                verified,
                identityTries,
                answered);
    }

    Standing withNotice(int version) {
        return new Standing(
                automated,
                refusedAi,
                optedOut,
                heldForPerson,
                version,
                misunderstandings,
                lastActivity,
                verified,
                identityTries,
                answered);
    }

    Standing withMisunderstandings(int count) {
        return new Standing(
                automated,
                refusedAi,
                optedOut,
                heldForPerson,
                noticeVersion,
                count,
                lastActivity,
                verified,
                identityTries,
                answered);
    }

    Standing at(Instant now) {
        return new Standing(
                automated,
                refusedAi,
                optedOut,
                heldForPerson,
                noticeVersion,
                misunderstandings,
                now,
                verified,
                identityTries,
                answered);
    }

    Standing knowing(@Nullable String patient, int tries) {
        return new Standing(
                automated,
                refusedAi,
                optedOut,
                heldForPerson,
                noticeVersion,
                misunderstandings,
                lastActivity,
                patient,
                tries,
                answered);
    }

    Standing answeredAt(Moment moment) {
        return new Standing(
                automated,
                refusedAi,
                optedOut,
                heldForPerson,
                noticeVersion,
                misunderstandings,
                lastActivity,
                verified,
                identityTries,
                moment);
    }
}
