package com.eoclinica.acolhe.desk;

import com.eoclinica.acolhe.desk.DeskClock.Answered;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Columns;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hand-offs that the clock looks at: whose promise is broken, or that were forgotten. */
@Repository
class BrokenPromises {

    private final JdbcClient db;

    BrokenPromises(JdbcClient db) {
        this.db = db;
    }

    /** Locked until the transaction ends; what another instance has locked is left to it. */
    List<HandOff> lockedUntil(Instant now) {
        return db.sql("""
                        select * from hand_off
                         where status in ('waiting', 'assigned') and answered_at is null and acts_at <= :now
                         order by acts_at limit 200 for update skip locked
                        """).param("now", at(now)).query(Desk::row).list();
    }

    /** Changes them all, and writes down what was done. */
    void settle(List<Answered> all, Instant now) {
        if (all.isEmpty()) return;
        db.sql("""
                        with done as (
                            select * from unnest(cast(:ids as uuid[]), cast(:priorities as text[]), cast(:called as text[]),
                                                 cast(:back as boolean[]), cast(:due as timestamptz[]))
                                as each (id, priority, called, back, due)),
                        changed as (
                            update hand_off h
                               set priority = d.priority, called = d.called, acts_at = d.due,
                                   status = case when d.back then 'waiting' else h.status end,
                                   attendant = case when d.back then null else h.attendant end,
                                   acknowledged_at = case when d.back then null else h.acknowledged_at end
                              from done d where h.id = d.id)
                        insert into hand_off_step (id, clinic_id, hand_off_id, what, happened_at)
                        select each.id, each.clinic, each.hand_off, each.did, :now
                          from unnest(cast(:steps as uuid[]), cast(:clinics as uuid[]), cast(:ids as uuid[]),
                                      cast(:did as text[])) as each (id, clinic, hand_off, did)
                        """)
                .param("ids", Columns.of(all, each -> each.breach().handOffId()))
                .param("clinics", Columns.of(all, each -> each.breach().clinicId()))
                .param("steps", Columns.of(all, _ -> Ids.next()))
                .param(
                        "priorities",
                        Columns.of(all, each -> each.answer().priority().code()))
                .param("called", Columns.of(all, each -> each.answer().called().code()))
                .param("back", Columns.of(all, each -> each.answer().putBack()))
                .param("due", Columns.of(all, Answered::due))
                .param("did", Columns.of(all, each -> each.breach().did()))
                .param("now", at(now))
                .update();
    }

    /** Emergencies nobody has taken, longest waiting first. */
    List<HandOff> emergencies(ClinicId clinic) {
        return db.sql("""
                        select * from hand_off where clinic_id = ? and status = 'waiting' and priority = 'emergency'
                         order by opened_at limit 50
                        """).param(clinic.value()).query(Desk::row).list();
    }

    /** @param now when it ended */
    void endIdle(UUID id, Instant now) {
        db.sql("""
                        with ended as (
                            update hand_off set status = 'returned', closed_at = :now where id = :id returning clinic_id)
                        insert into hand_off_step (id, clinic_id, hand_off_id, what, happened_at)
                        select :step, clinic_id, :id, 'idle', :now from ended
                        """)
                .param("id", id)
                .param("step", Ids.next())
                .param("now", at(now))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
