package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.channel.Attachment;
import com.eoclinica.acolhe.conversation.Attendance;
import com.eoclinica.acolhe.desk.Bell;
import com.eoclinica.acolhe.desk.Desk;
import com.eoclinica.acolhe.desk.HandOff;
import com.eoclinica.acolhe.desk.Notes;
import com.eoclinica.acolhe.desk.TakeResult;
import com.eoclinica.acolhe.shared.ClinicId;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What an attendant does with a hand-off: the queue and the conversation change together, or not at all. */
@Component
class DeskWork {

    private final Desk desk;
    private final Attendance attendance;
    private final Notes notes;
    private final Bell bell;
    private final TransactionTemplate transaction;

    DeskWork(Desk desk, Attendance attendance, Notes notes, Bell bell, TransactionTemplate transaction) {
        this.desk = desk;
        this.attendance = attendance;
        this.notes = notes;
        this.bell = bell;
        this.transaction = transaction;
    }

    TakeResult take(UUID id, String who) {
        return ringing(() -> {
            var result = desk.take(id, who);
            if (result instanceof TakeResult.Taken taken)
                attendance.attend(taken.handOff().conversationId());
            return result;
        });
    }

    /** @return false when {@code who} does not hold it any more; nothing is sent then */
    boolean reply(UUID id, String who, String text) {
        return held(id, who, handOff -> {
            attendance.reply(handOff.conversationId(), text);
            desk.answered(id);
        });
    }

    /** @return false when {@code who} does not hold it any more; nothing is sent then */
    boolean send(UUID id, String who, String caption, Attachment file) {
        return held(id, who, handOff -> {
            attendance.send(handOff.conversationId(), caption, file);
            desk.answered(id);
        });
    }

    boolean note(UUID id, ClinicId clinic, String who, String text) {
        return ringing(() -> {
            var handOff = desk.find(id);
            handOff.ifPresent(each -> notes.write(clinic, each.conversationId(), who, text));
            return handOff.isPresent();
        });
    }

    boolean transfer(UUID id, String who, String to) {
        return ringing(() -> desk.transfer(id, who, to));
    }

    boolean letGo(UUID id, String who) {
        return held(id, who, handOff -> {
            attendance.queue(handOff.conversationId());
            desk.letGo(id, who);
        });
    }

    /** The receptionist goes on; what was agreed stays as a note for whoever comes next. */
    boolean giveBack(UUID id, ClinicId clinic, String who, String summary) {
        return held(id, who, handOff -> {
            attendance.giveBack(handOff.conversationId());
            desk.end(id, who, "returned");
            if (!summary.isBlank()) notes.write(clinic, handOff.conversationId(), who, summary);
        });
    }

    boolean close(UUID id, String who) {
        return held(id, who, handOff -> {
            attendance.resolve(handOff.conversationId());
            desk.end(id, who, "closed");
        });
    }

    private boolean held(UUID id, String who, Consumer<HandOff> work) {
        return ringing(() -> {
            var mine = desk.holding(id, who);
            mine.ifPresent(work);
            return mine.isPresent();
        });
    }

    private <T> T ringing(Supplier<T> work) {
        var result = transaction.execute(_ -> work.get());
        bell.ring();
        return Objects.requireNonNull(result);
    }
}
