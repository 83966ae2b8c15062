package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What patients gave up, for those who wait: written in the transaction that gives it up. */
@Repository
public class FreedSlots {

    private final JdbcClient db;
    private final Clock clock;

    FreedSlots(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(ClinicId clinic, Slot slot) {
        var now = clock.instant();
        if (slot.start().isBefore(now)) return;
        db.sql("""
                        insert into freed_slot (id, clinic_id, practitioner_code, service_code, starts_at, ends_at, freed_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Ids.next(),
                        clinic.value(),
                        slot.practitionerCode(),
                        slot.serviceCode(),
                        at(slot.start()),
                        at(slot.end()),
                        at(now))
                .update();
    }

    /** Those still to come that nobody is done with, earliest first. */
    public List<UUID> open(int most) {
        return db.sql("select id from freed_slot where settled_at is null and starts_at > ? order by starts_at limit ?")
                .params(at(clock.instant()), most)
                .query(UUID.class)
                .list();
    }

    /** Locks it for the transaction; empty when it is settled or another instance has it in hand. */
    public Optional<FreedSlot> claim(UUID id) {
        return db.sql("select * from freed_slot where id = ? and settled_at is null for update skip locked")
                .param(id)
                .query(FreedSlots::row)
                .optional();
    }

    public void settle(UUID id) {
        db.sql("update freed_slot set settled_at = ? where id = ?")
                .params(at(clock.instant()), id)
                .update();
    }

    private static FreedSlot row(ResultSet row, int number) throws SQLException {
        return new FreedSlot(
                row.getObject("id", UUID.class),
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                new Slot(
                        row.getString("practitioner_code"),
                        row.getString("service_code"),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant()));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
