package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.channel.Correspondent;
import com.eoclinica.acolhe.shared.ConversationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The threads an approach goes into, locked against turns of the same lane. */
@Repository
class OutreachThreads {

    private final JdbcClient db;
    private final DialogJson dialogs;

    OutreachThreads(JdbcClient db, DialogJson dialogs) {
        this.db = db;
        this.dialogs = dialogs;
    }

    record Thread(ConversationId id, String status, Dialog dialog) {

        boolean isAutomated() {
            return status.equals("automated")
                    && dialog.standing().automated()
                    && !dialog.standing().heldForPerson();
        }
    }

    /** Keeps turns of that lane waiting until the transaction ends. @return false while one is running */
    boolean lock(Correspondent to, Instant now) {
        db.sql("""
                        insert into lane (correspondent_id, clinic_id)
                        select id, clinic_id from correspondent where id = ? for key share
                        on conflict do nothing
                        """).param(to.id()).update();
        return db.sql("""
                        select 1 from lane
                         where correspondent_id = ? and (owner is null or leased_until <= ?) for update skip locked
                        """)
                .params(to.id(), now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** The patient wrote something that no turn has read yet. */
    boolean hasUnread(Correspondent to) {
        return db.sql("select exists (select 1 from inbound_message where correspondent_id = ? and state = 'waiting')")
                .param(to.id())
                .query(Boolean.class)
                .single();
    }

    boolean wasGrave(Correspondent to, Instant since) {
        return db.sql("""
                        select exists (select 1 from turn_record t join conversation c on c.id = t.conversation_id
                                        where c.correspondent_id = ? and t.taken_at > ?
                                          and (t.urgency <> 'routine' or 'complaint' = any (string_to_array(t.intents, ','))))
                        """)
                .params(to.id(), since.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    Thread of(Correspondent to) {
        return db.sql("select id, status, dialog from conversation where correspondent_id = ? and status <> 'resolved'")
                .param(to.id())
                .query((row, _) -> row(to, row))
                .optional()
                .orElseGet(() -> new Thread(ConversationId.next(), "automated", Dialog.fresh()));
    }

    /** The open thread; a new one when there is none. */
    ConversationId opened(Correspondent to, Instant now) {
        var fresh = of(to);
        db.sql("""
                        insert into conversation (id, clinic_id, correspondent_id, status, phase, dialog, opened_at,
                                                  last_activity_at)
                        values (:id, :clinic, :to, 'automated', :phase, :dialog::jsonb, :now, :now)
                        on conflict do nothing
                        """)
                .param("id", fresh.id().value())
                .param("clinic", to.clinicId().value())
                .param("to", to.id())
                .param("phase", fresh.dialog().phase())
                .param("dialog", dialogs.write(to, fresh.id().value(), fresh.dialog()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return of(to).id();
    }

    /** The clinic's own words are no activity of the patient: idle time goes on. */
    void save(Correspondent to, ConversationId id, Dialog dialog, Instant now) {
        db.sql("""
                        insert into conversation (id, clinic_id, correspondent_id, status, phase, dialog, opened_at,
                                                  last_activity_at)
                        values (:id, :clinic, :to, 'automated', :phase, :dialog::jsonb, :now, :now)
                        on conflict (id) do update set phase = excluded.phase, dialog = excluded.dialog
                        """)
                .param("id", id.value())
                .param("clinic", to.clinicId().value())
                .param("to", to.id())
                .param("phase", dialog.phase())
                .param("dialog", dialogs.write(to, id.value(), dialog))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Thread row(Correspondent to, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Thread(
                new ConversationId(id), row.getString("status"), dialogs.read(to, id, row.getString("dialog")));
    }
}
