package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.channel.Correspondence;
import com.eoclinica.acolhe.channel.Correspondence.Line;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.desk.Bell;
import com.eoclinica.acolhe.desk.Desk;
import com.eoclinica.acolhe.desk.DeskClock;
import com.eoclinica.acolhe.desk.HandOff;
import com.eoclinica.acolhe.desk.Notes;
import com.eoclinica.acolhe.desk.Priority;
import com.eoclinica.acolhe.shared.ConversationId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nobody stays without an answer because a colleague went home: what a person holds for twelve hours without a word from
 * either side goes back to the receptionist by itself. An emergency stays with people until one of them closes it.
 */
@Component
public class ForgottenConversations {

    static final Duration IDLE = Duration.ofHours(12);

    private static final int BATCH = 200;
    private static final int LINES = 60;

    private final JdbcClient db;
    private final Desk desk;
    private final DeskClock deskClock;
    private final Attendance attendance;
    private final Correspondence correspondence;
    private final Notes notes;
    private final Clinics clinics;
    private final Bell bell;
    private final Clock clock;

    ForgottenConversations(
            JdbcClient db,
            Desk desk,
            DeskClock deskClock,
            Attendance attendance,
            Correspondence correspondence,
            Notes notes,
            Clinics clinics,
            Bell bell,
            Clock clock) {
        this.db = db;
        this.desk = desk;
        this.deskClock = deskClock;
        this.attendance = attendance;
        this.correspondence = correspondence;
        this.notes = notes;
        this.clinics = clinics;
        this.bell = bell;
        this.clock = clock;
    }

    /** Held and silent for too long, longest silence first. */
    @Transactional(readOnly = true)
    public List<UUID> due() {
        return db.sql("""
                        select id from conversation where status = 'attended' and last_activity_at <= ?
                         order by last_activity_at limit ?
                        """).params(before(), BATCH).query(UUID.class).list();
    }

    /** Gives one back with a summary for whoever comes next; what somebody took up meanwhile is left alone. */
    @Transactional
    public void giveBack(UUID id) {
        var conversation = new ConversationId(id);
        var held = held(conversation).filter(each -> each.priority() != Priority.EMERGENCY);
        var correspondent = stillSilent(id);
        if (held.isEmpty() || correspondent.isEmpty()) return;
        var handOff = held.get();
        attendance.giveBack(conversation);
        deskClock.endIdle(handOff.id());
        notes.write(
                handOff.clinicId(), conversation, Words.label("idle.author"), summary(handOff, correspondent.get()));
        bell.ring();
    }

    /** Locked first, as every deed at the desk does. */
    private Optional<HandOff> held(ConversationId conversation) {
        return desk.of(conversation)
                .filter(each -> each.status().equals("assigned"))
                .flatMap(each -> desk.holding(each.id(), Objects.requireNonNull(each.attendant())));
    }

    /** Who writes there, if nobody has written since. */
    private Optional<UUID> stillSilent(UUID id) {
        return db.sql("""
                        select correspondent_id from conversation
                         where id = ? and status = 'attended' and last_activity_at <= ?
                        """).params(id, before()).query(UUID.class).optional();
    }

    private String summary(HandOff handOff, UUID correspondent) {
        var since = correspondence.last(correspondent, LINES).stream()
                .filter(each -> !each.at().isBefore(handOff.openedAt()))
                .toList();
        var ours = since.stream().filter(Line::fromClinic).count();
        var counts = Words.label("idle.counts", String.valueOf(since.size() - ours), String.valueOf(ours));
        var zone = clinics.get(handOff.clinicId()).zone();
        var last = since.isEmpty()
                ? ""
                : Words.label(
                        since.getLast().fromClinic() ? "idle.last-ours" : "idle.last-theirs",
                        Spoken.moment(since.getLast().at().atZone(zone).toLocalDateTime()));
        return Words.label("idle.summary", counts, last).strip();
    }

    private OffsetDateTime before() {
        return clock.instant().minus(IDLE).atOffset(ZoneOffset.UTC);
    }
}
