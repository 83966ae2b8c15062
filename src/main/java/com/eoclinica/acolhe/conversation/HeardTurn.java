package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.channel.InboundMessage;
import com.eoclinica.acolhe.channel.Waiting;
import com.eoclinica.acolhe.patient.Phone;
import com.eoclinica.acolhe.triage.Screening;
import com.eoclinica.acolhe.understanding.Reading;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a turn into the words of the dialogue. */
final class HeardTurn {

    private HeardTurn() {}

    static Heard of(Turn turn, Screening screening, Reading reading, Instant now) {
        var phone = turn.correspondent().phone();
        return new Heard(
                turn.correspondent().clinicId(),
                turn.conversationId(),
                turn.messages().getLast().id().toString(),
                phone == null ? null : new Phone(phone),
                turn.messages().getLast().message().envelope().pushName(),
                turn.words(),
                Concern.raised(screening, reading),
                reading,
                now,
                mediaKinds(turn),
                Moment.of(turn.messages(), now),
                isEarly(turn),
                turn.status().equals("attended"));
    }

    /** One early message is enough: nobody guesses which of a burst was meant as the answer. */
    private static boolean isEarly(Turn turn) {
        var answered = turn.dialog().standing().answered();
        return answered != null
                && turn.spoken().stream()
                        .map(each -> each.message().envelope().sentAt())
                        .anyMatch(answered::follows);
    }

    private static Set<String> mediaKinds(Turn turn) {
        return turn.messages().stream()
                .map(Waiting::message)
                .map(HeardTurn::mediaKind)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable String mediaKind(InboundMessage message) {
        return switch (message) {
            case InboundMessage.Voice voice -> Recording.kind(voice.transcript());
            case InboundMessage.Audio audio -> Recording.kind(audio.transcript());
            case InboundMessage.Image _ -> "IMAGE";
            case InboundMessage.Video _ -> "VIDEO";
            case InboundMessage.Sticker _ -> "STICKER";
            case InboundMessage.Document _ -> "DOCUMENT";
            case InboundMessage.Location _ -> "LOCATION";
            case InboundMessage.Contacts _ -> "CONTACTS";
            case InboundMessage.Undecryptable _, InboundMessage.Revoked _ -> "UNDECRYPTABLE";
            case InboundMessage.AnsweredByPhone _ -> "ANSWERED_BY_PHONE";
            case InboundMessage.Text _, InboundMessage.Choice _, InboundMessage.Edited _ -> null;
        };
    }
}
