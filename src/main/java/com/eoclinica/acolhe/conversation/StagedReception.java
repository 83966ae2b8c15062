package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.channel.Correspondent;
import com.eoclinica.acolhe.channel.Envelope;
import com.eoclinica.acolhe.channel.InboundMessage;
import com.eoclinica.acolhe.channel.Waiting;
import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.conversation.Acted.Committed;
import com.eoclinica.acolhe.shared.ConversationId;
import com.eoclinica.acolhe.triage.Screening;
import com.eoclinica.acolhe.understanding.Question;
import com.eoclinica.acolhe.understanding.Reading;
import com.eoclinica.acolhe.understanding.Sender;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reception on a rehearsal's stage: it decides by the real rules and touches nothing. One conversation at a time. */
public final class StagedReception {

    private static final Instant NOW = Instant.parse("2027-03-10T13:00:00Z");
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String CHAT = "5500000000000@c.us";

    private final Clinic clinic;
    private final List<String> before = new ArrayList<>();
    private Dialog dialog = Dialog.fresh();
    private Optional<Decision> decision = Optional.empty();
    private boolean committed;

    public StagedReception(Clinic clinic) {
        this.clinic = clinic;
    }

    /** Another conversation, with somebody who never wrote before. */
    public void startOver() {
        before.clear();
        dialog = Dialog.fresh();
    }

    /** The next turn of the record, as the lane would hand it over. */
    public Turn next(List<String> words) {
        decision = Optional.empty();
        committed = false;
        return new Turn(
                NOBODY,
                1,
                0,
                new Correspondent(NOBODY, clinic.id(), "rehearsal", CHAT, null),
                new ConversationId(NOBODY),
                "automated",
                dialog,
                words.stream().map(this::waiting).toList());
    }

    private Waiting waiting(String words) {
        var id = "false_" + CHAT + "_" + before.size();
        var envelope = new Envelope("rehearsal", id, id, CHAT, List.of(CHAT), null, null, NOW);
        return new Waiting(NOBODY, new InboundMessage.Text(envelope, words), NOW);
    }

    public Hearing hear(Turn turn) {
        var text = String.join("\n", turn.words());
        var options =
                dialog.offer() == null ? List.<String>of() : dialog.offer().labels();
        var question = new Question(dialog.ask().context(), options, LocalDateTime.ofInstant(NOW, clinic.zone()));
        var sender = new Sender(clinic.id(), turn.conversationId(), NOBODY, null, false);
        return new Hearing(text, Stream.concat(before.stream(), Stream.of(text)).toList(), question, sender);
    }

    public Decision decide(Turn turn, Hearing hearing, Screening screening, Reading reading) {
        var decided = Dialogue.next(turn.dialog(), HeardTurn.of(turn, screening, reading, NOW), clinic);
        decision = Optional.of(decided);
        return decided;
    }

    /** Nothing is booked and nobody is called; the thread goes on as if it had been. */
    public Acted act(Turn turn, Decision decided, Hearing hearing) {
        dialog = decided.dialog();
        committed = true;
        return new Committed(
                NOBODY, NOBODY, turn.words(), decided.heard().screening().isEmergency());
    }

    public Committed remember(Committed acted) {
        if (acted.flagged()) before.clear();
        else before.addAll(acted.window());
        return acted;
    }

    /** What was decided about the turn at hand; empty when it never came to that. */
    public Optional<Decision> decided() {
        return decision;
    }

    public boolean isCommitted() {
        return committed;
    }

    /** What would be said and done, without the world's part in it. */
    public String deed() {
        return decision.map(each -> each.step() + " " + each.says()).orElse("nothing");
    }

    /** The safety screen's verdict the decision was made under, and whether a person is called. */
    public String verdict() {
        return decision.map(each -> {
                    var screening = each.heard().screening();
                    var person = each.concern().isPresent() || each.step() instanceof NextStep.HandOff;
                    return screening.urgency() + "/" + screening.protocol().code() + (person ? " and a person" : "");
                })
                .orElse("not decided");
    }
}
