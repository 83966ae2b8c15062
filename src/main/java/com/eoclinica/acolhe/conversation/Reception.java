package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.channel.Inbox;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.conversation.Acted.Committed;
import com.eoclinica.acolhe.conversation.Acted.Outdated;
import com.eoclinica.acolhe.desk.Bell;
import com.eoclinica.acolhe.triage.Screening;
import com.eoclinica.acolhe.triage.Urgency;
import com.eoclinica.acolhe.understanding.Reading;
import com.eoclinica.acolhe.understanding.Sender;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A turn's way through reception, one step for each route. Only {@code act} writes, and it writes everything at once. */
@Component
public class Reception {

    private final Receptionist receptionist;
    private final Memory memory;
    private final Clinics clinics;
    private final TurnBook turns;
    private final TurnCommits commits;
    private final Inbox inbox;
    private final KeptChoices choices;
    private final Bell bell;
    private final ObjectMapper json;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reception(
            Receptionist receptionist,
            Memory memory,
            Clinics clinics,
            TurnBook turns,
            TurnCommits commits,
            Inbox inbox,
            KeptChoices choices,
            Bell bell,
            ObjectMapper json,
            TransactionTemplate transaction,
            Clock clock) {
        this.receptionist = receptionist;
        this.memory = memory;
        this.clinics = clinics;
        this.turns = turns;
        this.commits = commits;
        this.inbox = inbox;
        this.choices = choices;
        this.bell = bell;
        this.json = json;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What was said now and just before, and what we had asked. */
    public Hearing hear(Turn turn) {
        var words = turn.words();
        var clinic = clinics.get(turn.correspondent().clinicId());
        var question = receptionist.question(turn.dialog(), clinic, clock.instant());
        var before = memory.recall(turn.correspondent().id());
        var text = String.join("\n", words);
        return new Hearing(text, Stream.concat(before.stream(), Stream.of(text)).toList(), question, sender(turn));
    }

    /** A model sees nothing of whom a person answers, nor of who refused AI. */
    private static Sender sender(Turn turn) {
        var standing = turn.dialog().standing();
        return new Sender(
                turn.correspondent().clinicId(),
                turn.conversationId(),
                turn.correspondent().id(),
                turn.messages().getLast().message().envelope().pushName(),
                standing.automated() && !standing.refusedAi() && !standing.heldForPerson());
    }

    /** The rules of reception; writes nothing. */
    public Decision decide(Turn turn, Hearing hearing, Screening screening, Reading reading) {
        return receptionist.decide(choices.recalled(turn), HeardTurn.of(turn, screening, reading, clock.instant()));
    }

    /** Does what was decided: appointment, hand-off, answer and state commit together, or nothing does. */
    public Acted act(Turn turn, Decision decision, Hearing hearing) {
        var correspondent = turn.correspondent().id();
        return commits.commit(turn, decision, hearing.before())
                ? new Committed(correspondent, turn.conversationId().value(), turn.words(), flagged(decision))
                : new Outdated(correspondent);
    }

    /** Keeps the words at hand for the next turn's red flags, and lets the desk know. */
    public Committed remember(Committed acted) {
        bell.ring();
        if (acted.flagged()) memory.startOver(acted.correspondentId());
        else memory.keep(acted.correspondentId(), acted.window());
        return acted;
    }

    private static boolean flagged(Decision decision) {
        return decision.heard().screening().urgency() != Urgency.ROUTINE;
    }

    /** The turn is parked: the patient hears it once, and a person takes over. */
    public void apologize(Turn turn) {
        transaction.executeWithoutResult(_ -> turns.park(turn));
    }

    /** Puts a parked turn's messages back. @return whose lane to wake */
    public UUID replay(byte[] parked) throws IOException {
        var turn = json.readValue(parked, ParkedTurn.class);
        inbox.putBack(turn.correspondentId(), turn.messages(), turn.key());
        return turn.correspondentId();
    }
}
