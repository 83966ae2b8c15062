package com.eoclinica.acolhe.desk;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.ConversationId;
import com.eoclinica.acolhe.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The human side: the queue of hand-offs, most urgent first. */
@Component
public class Desk {

    private final JdbcClient db;
    private final Promises promises;
    private final DeskMeters meters;
    private final Clock clock;

    Desk(JdbcClient db, Promises promises, DeskMeters meters, Clock clock) {
        this.db = db;
        this.promises = promises;
        this.meters = meters;
        this.clock = clock;
    }

    /** Asks for a person; a conversation has at most one open hand-off, and asking again can only make it more urgent. */
    public void open(ClinicId clinic, ConversationId conversation, String reason, Priority priority) {
        var now = clock.instant();
        db.sql("""
                        insert into hand_off (id, clinic_id, conversation_id, reason, priority, status, opened_at, due_at, acts_at)
                        values (:id, :clinic, :conversation, :reason, :priority, 'waiting', :now, :due, :due)
                        on conflict (conversation_id) where status in ('waiting', 'assigned') do update
                           set priority = excluded.priority, reason = excluded.reason, acknowledged_at = null, answered_at = null,
                               due_at = least(hand_off.due_at, excluded.due_at), acts_at = least(hand_off.acts_at, excluded.acts_at)
                         where array_position(array['normal', 'urgent', 'emergency'], excluded.priority)
                             > array_position(array['normal', 'urgent', 'emergency'], hand_off.priority)
                        """)
                .param("id", Ids.next())
                .param("clinic", clinic.value())
                .param("conversation", conversation.value())
                .param("reason", reason)
                .param("priority", priority.code())
                .param("now", at(now))
                .param("due", at(promises.due(clinic, priority, now)))
                .update();
    }

    /** Hand-offs in one status, or all that are open; most urgent and longest waiting first. */
    public List<HandOff> list(@Nullable String status) {
        var which = status == null ? "status in ('waiting', 'assigned')" : "status = :status";
        return db.sql("select * from hand_off where " + which + """
                         order by array_position(array['emergency', 'urgent', 'normal'], priority), opened_at
                         limit 500
                        """)
                .param("status", status)
                .query(Desk::row)
                .list();
    }

    public Optional<HandOff> find(UUID id) {
        return db.sql("select * from hand_off where id = ?")
                .param(id)
                .query(Desk::row)
                .optional();
    }

    /** The open one of a conversation. */
    public Optional<HandOff> of(ConversationId conversation) {
        return db.sql("select * from hand_off where conversation_id = ? and status in ('waiting', 'assigned')")
                .param(conversation.value())
                .query(Desk::row)
                .optional();
    }

    /** Takes it, which also acknowledges it; taking what is one's own already changes nothing. */
    public TakeResult take(UUID id, String attendant) {
        var now = clock.instant();
        var taken = db.sql("""
                        update hand_off set status = 'assigned', attendant = :attendant, called = 'attendant',
                               acknowledged_at = coalesce(acknowledged_at, :now),
                               acts_at = case when status = 'waiting' then :due else acts_at end
                         where id = :id and (status = 'waiting' or (status = 'assigned' and attendant = :attendant))
                        returning *
                        """)
                .param("id", id)
                .param("attendant", attendant)
                .param("now", at(now))
                .param("due", due(id))
                .query(Desk::row)
                .optional();
        taken.ifPresent(handOff -> meters.taken(handOff, now));
        if (taken.isPresent()) return new TakeResult.Taken(taken.get());
        return find(id).filter(each -> each.status().equals("assigned"))
                .<TakeResult>map(each -> new TakeResult.HeldBy(Objects.requireNonNull(each.attendant())))
                .orElseGet(TakeResult.Gone::new);
    }

    /** Its attendant wrote to the patient: the promise is kept. */
    public void answered(UUID id) {
        db.sql("""
                        update hand_off set answered_at = coalesce(answered_at, :now),
                               acknowledged_at = coalesce(acknowledged_at, :now) where id = :id
                        """).param("now", at(clock.instant())).param("id", id).update();
    }

    /** Still held by that attendant; locked, so that nobody else takes it until the transaction ends. */
    public Optional<HandOff> holding(UUID id, String attendant) {
        return db.sql("select * from hand_off where id = ? and status = 'assigned' and attendant = ? for update")
                .params(id, attendant)
                .query(Desk::row)
                .optional();
    }

    /** Passes it on. @return false when {@code from} does not hold it */
    public boolean transfer(UUID id, String from, String to) {
        return held("""
                update hand_off set attendant = :to, answered_at = null, acts_at = :due
                 where id = :id and status = 'assigned' and attendant = :from
                """, id, from, to);
    }

    /** Puts it back into the queue for whoever is free. @return false when {@code attendant} does not hold it */
    public boolean letGo(UUID id, String attendant) {
        return held("""
                update hand_off set status = 'waiting', attendant = cast(:to as text), answered_at = null, acts_at = :due
                 where id = :id and status = 'assigned' and attendant = :from
                """, id, attendant, null);
    }

    /**
     * The receptionist goes on, or nothing is left to do.
     *
     * @param status returned or closed
     * @return false when {@code attendant} does not hold it
     */
    public boolean end(UUID id, String attendant, String status) {
        return held("""
                update hand_off set status = :to, closed_at = :now
                 where id = :id and status = 'assigned' and attendant = :from
                """, id, attendant, status);
    }

    private boolean held(String change, UUID id, String from, @Nullable String to) {
        return db.sql(change)
                        .param("id", id)
                        .param("from", from)
                        .param("to", to)
                        .param("now", at(clock.instant()))
                        .param("due", due(id))
                        .update()
                == 1;
    }

    /** Until when somebody must have come, or written, if the promise were made now. */
    private OffsetDateTime due(UUID id) {
        var now = clock.instant();
        return at(find(id).map(each -> promises.due(each.clinicId(), each.priority(), now))
                .orElse(now));
    }

    static HandOff row(ResultSet row, int number) throws SQLException {
        return new HandOff(
                row.getObject("id", UUID.class),
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                row.getString("reason"),
                Priority.valueOf(row.getString("priority").toUpperCase(Locale.ROOT)),
                row.getString("status"),
                row.getString("attendant"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                Called.valueOf(row.getString("called").toUpperCase(Locale.ROOT)),
                instant(row.getObject("acknowledged_at", OffsetDateTime.class)),
                instant(row.getObject("answered_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
