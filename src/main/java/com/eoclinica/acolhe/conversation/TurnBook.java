package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.channel.Inbox;
import com.eoclinica.acolhe.channel.Outbox;
import com.eoclinica.acolhe.channel.Outgoing;
import com.eoclinica.acolhe.desk.Desk;
import com.eoclinica.acolhe.desk.Priority;
import com.eoclinica.acolhe.shared.InstanceId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a turn down. Runs inside the turn's transaction; the lane's version fences off whoever lost the lane. */
@Component
class TurnBook {

    private final JdbcClient db;
    private final Inbox inbox;
    private final Outbox outbox;
    private final Desk desk;
    private final DialogJson dialogs;
    private final LaneSettings settings;
    private final InstanceId instance;
    private final Clock clock;

    TurnBook(
            JdbcClient db,
            Inbox inbox,
            Outbox outbox,
            Desk desk,
            DialogJson dialogs,
            LaneSettings settings,
            InstanceId instance,
            Clock clock) {
        this.db = db;
        this.inbox = inbox;
        this.outbox = outbox;
        this.desk = desk;
        this.dialogs = dialogs;
        this.settings = settings;
        this.instance = instance;
        this.clock = clock;
    }

    /** @return false when messages came that this turn did not read, unless it has been kept waiting too long */
    boolean take(Turn turn) {
        if (!turn.waitedLongerThan(settings.insist(), clock.instant())) {
            return inbox.take(turn.correspondent().id(), turn.id()).equals(turn.messageIds());
        }
        inbox.takeOnly(turn.messageIds(), turn.id());
        return true;
    }

    /** @return false when the lane is not ours any more */
    boolean commit(Turn turn, Decision decision, Answered answered) {
        var status = status(turn, answered);
        if (!save(turn, answered.dialog(), status, decision)) return false;
        outbox.add(answered.replies().stream()
                .map(reply -> outgoing(turn, reply.template(), reply.text()))
                .toList());
        answered.handOff()
                .ifPresent(request -> desk.open(
                        turn.correspondent().clinicId(),
                        turn.conversationId(),
                        request.reason(),
                        Priority.valueOf(request.priority())));
        return true;
    }

    private static String status(Turn turn, Answered answered) {
        if (answeredByPhone(turn)) return "attended";
        if (answered.handOff().isPresent()) return turn.status().equals("attended") ? "attended" : "queued";
        return turn.status();
    }

    /** A person answered from the clinic's phone: from now on the receptionist keeps silent here. */
    private static boolean answeredByPhone(Turn turn) {
        return turn.messages().stream().anyMatch(each -> each.message().kind().equals("AnsweredByPhone"));
    }

    private boolean save(Turn turn, Dialog dialog, String status, Decision decision) {
        var heard = decision.heard();
        var kept = answeredByPhone(turn) ? dialog.withAutomated(false) : dialog;
        return db.sql("""
                        with fence as (
                            update lane set owner = null, attempts = 0, retry_at = null
                             where correspondent_id = :lane and version = :version and owner = :me
                            returning correspondent_id),
                        record as (
                            insert into turn_record (id, clinic_id, conversation_id, step, urgency, rules, rules_version,
                                                     intents, reader, taken_at)
                            select :turn, :clinic, :id, :step, :urgency, :rules, :rulesVersion, :intents, :reader, :now
                              from fence)
                        insert into conversation (id, clinic_id, correspondent_id, status, phase, dialog, opened_at,
                                                  last_activity_at)
                        select :id, :clinic, :lane, :status, :phase, :dialog::jsonb, :now, :now from fence
                        on conflict (id) do update
                           set status = excluded.status, phase = excluded.phase, dialog = excluded.dialog,
                               last_activity_at = excluded.last_activity_at
                        """)
                        .param("lane", turn.correspondent().id())
                        .param("version", turn.version())
                        .param("me", instance.value())
                        .param("turn", turn.id())
                        .param("clinic", turn.correspondent().clinicId().value())
                        .param("id", turn.conversationId().value())
                        .param("step", decision.step().kind())
                        .param("urgency", heard.screening().urgency().name().toLowerCase(Locale.ROOT))
                        .param("rules", String.join(",", heard.screening().rules()))
                        .param("rulesVersion", heard.screening().rulesVersion())
                        .param("intents", String.join(",", heard.reading().intents()))
                        .param("reader", heard.reading().reader())
                        .param("status", status)
                        .param("phase", kept.phase())
                        .param("dialog", dialogs.write(kept))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Three failures: the messages are set aside, the patient is told once, and the desk takes over. */
    void park(Turn turn) {
        inbox.set(turn.messageIds(), "waiting", "parked");
        var apology = outgoing(turn, "apology", Apology.text());
        outbox.add(List.of(apology));
        desk.open(turn.correspondent().clinicId(), turn.conversationId(), "failed", Priority.URGENT);
        db.sql("update lane set attempts = 0, retry_at = null where correspondent_id = ?")
                .param(turn.correspondent().id())
                .update();
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
                text);
    }
}
