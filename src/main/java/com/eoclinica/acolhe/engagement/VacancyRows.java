package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.scheduling.Slot;
import com.eoclinica.acolhe.shared.ClinicId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offers of freed slots: one open offer a slot, one a patient, and each slot to each patient once. */
@Repository
class VacancyRows {

    private final JdbcClient db;

    VacancyRows(JdbcClient db) {
        this.db = db;
    }

    void add(VacancyOffer offer, Instant now) {
        db.sql("""
                        insert into vacancy_offer (id, clinic_id, entry_id, freed_slot_id, practitioner_code, service_code,
                                                   starts_at, ends_at, status, offered_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        offer.id(),
                        offer.clinicId().value(),
                        offer.entryId(),
                        offer.freedSlotId(),
                        offer.slot().practitionerCode(),
                        offer.slot().serviceCode(),
                        at(offer.slot().start()),
                        at(offer.slot().end()),
                        offer.status(),
                        at(now),
                        at(offer.expiresAt()))
                .update();
    }

    /** Those who had their chance at that slot, and those who have an offer open. */
    Set<UUID> passed(UUID freedSlot) {
        return db
                .sql("select entry_id from vacancy_offer where freed_slot_id = ? or status = 'open'")
                .param(freedSlot)
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    boolean isOnOffer(UUID freedSlot) {
        return db.sql("select exists (select 1 from vacancy_offer where freed_slot_id = ? and status = 'open')")
                .param(freedSlot)
                .query(Boolean.class)
                .single();
    }

    Optional<VacancyOffer> forChange(UUID id) {
        return db.sql("select * from vacancy_offer where id = ? for update")
                .param(id)
                .query(VacancyRows::row)
                .optional();
    }

    void settle(UUID id, String status) {
        db.sql("update vacancy_offer set status = ? where id = ?")
                .params(status, id)
                .update();
    }

    List<VacancyOffer> expire(Instant now) {
        return db.sql("""
                        update vacancy_offer set status = 'expired'
                         where id in (select id from vacancy_offer where status = 'open' and expires_at <= ?
                                       for update skip locked)
                        returning *
                        """).param(at(now)).query(VacancyRows::row).list();
    }

    private static VacancyOffer row(ResultSet row, int number) throws SQLException {
        return new VacancyOffer(
                row.getObject("id", UUID.class),
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                row.getObject("entry_id", UUID.class),
                row.getObject("freed_slot_id", UUID.class),
                new Slot(
                        row.getString("practitioner_code"),
                        row.getString("service_code"),
                        instant(row, "starts_at"),
                        instant(row, "ends_at")),
                row.getString("status"),
                instant(row, "expires_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
