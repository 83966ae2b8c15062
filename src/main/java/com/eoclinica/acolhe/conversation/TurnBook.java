package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.channel.Inbox;
import com.eoclinica.acolhe.channel.Outbox;
import com.eoclinica.acolhe.channel.Outgoing;
import com.eoclinica.acolhe.channel.WaitingMessages;
import com.eoclinica.acolhe.desk.Desk;
import com.eoclinica.acolhe.desk.Priority;
import com.eoclinica.acolhe.privacy.RightsRequests;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes turns down, many at once. Runs inside a transaction; the lane's version fences off whoever lost the lane. */
@Component
class TurnBook {

    private final JdbcClient db;
    private final Inbox inbox;
    private final WaitingMessages waiting;
    private final Outbox outbox;
    private final Desk desk;
    private final RightsRequests rights;
    private final TurnRows rows;
    private final LaneSettings settings;
    private final Clock clock;

    TurnBook(
            JdbcClient db,
            Inbox inbox,
            WaitingMessages waiting,
            Outbox outbox,
            Desk desk,
            RightsRequests rights,
            TurnRows rows,
            LaneSettings settings,
            Clock clock) {
        this.db = db;
        this.inbox = inbox;
        this.waiting = waiting;
        this.outbox = outbox;
        this.desk = desk;
        this.rights = rights;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return the lanes whose turn is written; not those that were overtaken by new messages or by another instance */
    Set<UUID> commit(List<Written> turns) {
        var current = current(turns);
        if (current.isEmpty()) return Set.of();
        var saved = rows.save(current);
        var ours = current.stream().filter(each -> saved.contains(each.lane())).toList();
        take(ours);
        outbox.add(ours.stream().flatMap(TurnBook::outgoing).toList());
        ours.forEach(this::handOff);
        ours.forEach(this::startClock);
        return saved;
    }

    private List<Written> current(List<Written> turns) {
        var now = waiting.ids(turns.stream().map(Written::lane).toList());
        return turns.stream()
                .filter(each ->
                        each.isCurrent(now.getOrDefault(each.lane(), Set.of()), settings.insist(), clock.instant()))
                .toList();
    }

    private void take(List<Written> turns) {
        var turnOfMessage = new HashMap<UUID, UUID>();
        turns.forEach(each -> each.turn()
                .messageIds()
                .forEach(message -> turnOfMessage.put(message, each.turn().id())));
        waiting.take(turnOfMessage);
    }

    private static Stream<Outgoing> outgoing(Written each) {
        return each.answered().replies().stream()
                .map(reply ->
                        outgoing(each.turn(), reply.template(), reply.text()).saidAs(each.saidAs()));
    }

    private void handOff(Written each) {
        var turn = each.turn();
        each.answered()
                .handOff()
                .ifPresent(request -> desk.open(
                        turn.correspondent().clinicId(),
                        turn.conversationId(),
                        request.reason(),
                        Priority.valueOf(request.priority())));
    }

    /** Whoever asks for a right gets a person, and the law's clock runs from this turn on. */
    private void startClock(Written each) {
        if (each.answered().handOff().isEmpty()) return;
        var turn = each.turn();
        RightAsked.in(each.decision().heard().reading())
                .ifPresent(right -> rights.open(
                        turn.correspondent().clinicId(), turn.correspondent().id(), right, turn.id()));
    }

    /** Three failures: the messages are set aside, the patient is told once, and the desk takes over. */
    void park(Turn turn) {
        var lanes = db.sql("update lane set attempts = 0, retry_at = null where correspondent_id = ?")
                .param(turn.correspondent().id())
                .update();
        if (lanes == 0) return; // forgotten meanwhile: nothing may be written for them
        inbox.set(turn.messageIds(), "waiting", "parked");
        if (!turn.isReplayed()) outbox.add(List.of(outgoing(turn, "apology", Apology.text())));
        desk.open(turn.correspondent().clinicId(), turn.conversationId(), "failed", Priority.URGENT);
    }

    private static Outgoing outgoing(Turn turn, String template, String text) {
        var to = turn.correspondent();
        return new Outgoing(
                        to.clinicId(),
                        to.id(),
                        turn.conversationId().value(),
                        turn.id(),
                        to.session(),
                        to.chatId(),
                        template,
                        text)
                .tracedAs(turn.traceparent());
    }
}
