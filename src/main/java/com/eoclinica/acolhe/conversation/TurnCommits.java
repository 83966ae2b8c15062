package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.shared.Together;
import com.eoclinica.acolhe.triage.TurnScreen;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Commits turns. One that only speaks shares its transaction with others that do, for nothing in it can fail by itself; one
 * that changes the book has a transaction of its own, which is undone when the turn proves to be outdated.
 */
@Component
class TurnCommits {

    private static final int MOST = 100;

    private final TurnBook turns;
    private final Receptionist receptionist;
    private final KeptChoices choices;
    private final TurnScreen screen;
    private final TurnMeters meters;
    private final TransactionTemplate transaction;
    private final Together<Written, Boolean> talk = new Together<>(MOST, this::commitAll);

    TurnCommits(
            TurnBook turns,
            Receptionist receptionist,
            KeptChoices choices,
            TurnScreen screen,
            TurnMeters meters,
            TransactionTemplate transaction) {
        this.turns = turns;
        this.receptionist = receptionist;
        this.choices = choices;
        this.screen = screen;
        this.meters = meters;
        this.transaction = transaction;
    }

    /** @return false when the turn is outdated; then nothing is written */
    boolean commit(Turn turn, Decision decision, List<String> before) {
        return onlySpeaks(turn, decision)
                ? talk.ask(answered(turn, decision, said(turn, decision, before)))
                : commitAlone(turn, decision, said(turn, decision, before));
    }

    /** Neither this step nor a second wish behind it touches the book, and no slot is held that might be let go. */
    private static boolean onlySpeaks(Turn turn, Decision decision) {
        if (turn.dialog().choice() != null || decision.dialog().next() != null) return false;
        return switch (decision.step()) {
            case NextStep.Reply _, NextStep.StaySilent _, NextStep.HandOff _, NextStep.OfferSlots _ -> true;
            default -> false;
        };
    }

    private Written answered(Turn turn, Decision decision, @Nullable String saidAs) {
        return new Written(turn, decision, receptionist.act(turn.dialog(), decision), saidAs);
    }

    /** The id under which the lookout will have answered the message that raised the alarm. */
    private @Nullable String said(Turn turn, Decision decision, List<String> before) {
        if (!decision.heard().screening().isEmergency()) return null;
        var alarm = screen.firstEmergency(before, turn.words());
        return alarm.isEmpty()
                ? null
                : turn.spoken().get(alarm.getAsInt()).message().envelope().directAnswerId();
    }

    private List<Boolean> commitAll(List<Written> written) {
        var committed = Objects.requireNonNull(transaction.execute(_ -> write(written)));
        written.stream().filter(each -> committed.contains(each.lane())).forEach(meters::committed);
        return written.stream().map(each -> committed.contains(each.lane())).toList();
    }

    private Set<UUID> write(List<Written> written) {
        var committed = turns.commit(written);
        written.stream().filter(each -> committed.contains(each.lane())).forEach(this::keepChoices);
        return committed;
    }

    private void keepChoices(Written written) {
        choices.keep(
                written.turn(),
                written.turn().dialog().standing(),
                written.answered().dialog().standing());
    }

    private boolean commitAlone(Turn turn, Decision decision, @Nullable String saidAs) {
        var written = transaction.execute(status -> {
            var answered = answered(turn, decision, saidAs);
            if (!write(List.of(answered)).isEmpty()) return Optional.of(answered);
            status.setRollbackOnly();
            return Optional.<Written>empty();
        });
        Objects.requireNonNull(written).ifPresent(meters::committed);
        return written.isPresent();
    }
}
