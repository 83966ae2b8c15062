package com.eoclinica.acolhe.audit;

import com.eoclinica.acolhe.shared.ClinicId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The trail's table, to which rows are only ever added. */
@Component
class AuditEntries {

    private final JdbcClient db;

    AuditEntries(JdbcClient db) {
        this.db = db;
    }

    /** The last link of a clinic's chain; before the first entry it is number 0. */
    record Head(ClinicId clinic, long seq, byte[] hash) {}

    record Sealed(AuditEntry entry, byte[] hash) {}

    /** Whoever writes next in this clinic waits for the end of this transaction, so that numbers have no gaps. */
    void alone(ClinicId clinic) {
        db.sql("select pg_advisory_xact_lock(:space, hashtext(:clinic))")
                .param("space", 0xAD17)
                .param("clinic", clinic.value().toString())
                .query((_, _) -> true)
                .single();
    }

    Head head(ClinicId clinic) {
        return db.sql("select clinic_id, seq, hash from audit_entry where clinic_id = ? order by seq desc limit 1")
                .param(clinic.value())
                .query((row, _) -> head(row))
                .optional()
                .orElse(new Head(clinic, 0, AuditChain.START));
    }

    List<Head> heads() {
        return db.sql(
                        "select distinct on (clinic_id) clinic_id, seq, hash from audit_entry order by clinic_id, seq desc")
                .query((row, _) -> head(row))
                .list();
    }

    void add(ClinicId clinic, AuditEntry entry, byte[] hash) {
        db.sql("""
                        insert into audit_entry (clinic_id, seq, happened_at, actor, deed, subject, detail, hash)
                        values (:clinic, :seq, :at, :actor, :deed, :subject, :detail, :hash)
                        """)
                .param("clinic", clinic.value())
                .param("seq", entry.seq())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("deed", entry.deed())
                .param("subject", entry.subject())
                .param("detail", entry.detail())
                .param("hash", hash)
                .update();
    }

    List<AuditEntry> list(ClinicId clinic, long before, int limit) {
        return db.sql("select * from audit_entry where clinic_id = ? and seq < ? order by seq desc limit ?")
                .params(clinic.value(), before, limit)
                .query((row, _) -> entry(row))
                .list();
    }

    /** The whole chain from its start; close it after use. */
    Stream<Sealed> all(ClinicId clinic) {
        return db
                .sql("select * from audit_entry where clinic_id = ? order by seq")
                .param(clinic.value())
                .query((row, _) -> new Sealed(entry(row), row.getBytes("hash")))
                .stream();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(new ClinicId(row.getObject("clinic_id", UUID.class)), row.getLong("seq"), row.getBytes("hash"));
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("seq"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("deed"),
                row.getString("subject"),
                row.getString("detail"));
    }
}
