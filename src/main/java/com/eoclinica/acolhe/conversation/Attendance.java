package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.channel.Attachment;
import com.eoclinica.acolhe.channel.Correspondents;
import com.eoclinica.acolhe.channel.Outbox;
import com.eoclinica.acolhe.channel.Outgoing;
import com.eoclinica.acolhe.shared.ConversationId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person answers in a conversation, and gives it back. Each change raises the lane's version, so that a turn in flight is
 * thrown away and runs again under the new state: the receptionist never talks into a person's conversation.
 */
@Component
public class Attendance {

    /** The template of what a person wrote. */
    public static final String ATTENDANT = "attendant";

    private final JdbcClient db;
    private final DialogJson dialogs;
    private final Correspondents correspondents;
    private final Outbox outbox;
    private final Clock clock;

    Attendance(JdbcClient db, DialogJson dialogs, Correspondents correspondents, Outbox outbox, Clock clock) {
        this.db = db;
        this.dialogs = dialogs;
        this.correspondents = correspondents;
        this.outbox = outbox;
        this.clock = clock;
    }

    private record Thread(UUID correspondentId, String dialog) {}

    /** From now on a person answers; what the receptionist had queued is not said any more. */
    @Transactional
    public void attend(ConversationId conversation) {
        var thread = change(conversation, "attended", false);
        db.sql("""
                        update outbound_message set status = 'withdrawn'
                         where correspondent_id = ? and status = 'queued' and template not in (?, ?)
                        """).params(thread.correspondentId(), ATTENDANT, Words.EMERGENCY).update();
    }

    /** The hand-off waits again; nobody answers until it is taken. */
    @Transactional
    public void queue(ConversationId conversation) {
        change(conversation, "queued", false);
    }

    /** The receptionist goes on where the dialogue stood. */
    @Transactional
    public void giveBack(ConversationId conversation) {
        change(conversation, "automated", true);
    }

    /** Nothing is left to do: the next message opens a new conversation. */
    @Transactional
    public void resolve(ConversationId conversation) {
        change(conversation, "resolved", true);
        db.sql("update conversation set resolved_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), conversation.value())
                .update();
    }

    /** A person's words, in order behind what was said before. */
    @Transactional
    public void reply(ConversationId conversation, String text) {
        outbox.add(List.of(said(conversation, text)));
        spoke(conversation);
    }

    /** A picture, a file or a recording of a person, in the same order; {@code caption} may be empty. */
    @Transactional
    public void send(ConversationId conversation, String caption, Attachment file) {
        outbox.add(said(conversation, caption), file);
        spoke(conversation);
    }

    private Outgoing said(ConversationId conversation, String text) {
        var to = correspondents.get(thread(conversation).correspondentId());
        return new Outgoing(
                to.clinicId(), to.id(), conversation.value(), null, to.session(), to.chatId(), ATTENDANT, text);
    }

    private void spoke(ConversationId conversation) {
        db.sql("update conversation set last_activity_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), conversation.value())
                .update();
    }

    private Thread change(ConversationId conversation, String status, boolean automated) {
        var correspondent = db.sql("select correspondent_id from conversation where id = ?")
                .param(conversation.value())
                .query(UUID.class)
                .single();
        db.sql("update lane set version = version + 1, owner = null where correspondent_id = ?")
                .param(correspondent)
                .update();
        var thread = thread(conversation);
        var writer = correspondents.get(correspondent);
        var dialog = dialogs.read(writer, conversation.value(), thread.dialog()).withAutomated(automated);
        db.sql("update conversation set status = ?, dialog = ?::jsonb, last_activity_at = ? where id = ?")
                .params(
                        status,
                        dialogs.write(writer, conversation.value(), dialog),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        conversation.value())
                .update();
        return thread;
    }

    private Thread thread(ConversationId conversation) {
        return db.sql("select correspondent_id, dialog::text from conversation where id = ? for key share")
                .param(conversation.value())
                .query(Thread.class)
                .single();
    }
}
