package com.eoclinica.acolhe.privacy;

import com.eoclinica.acolhe.shared.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes what has been kept long enough, in small batches that commit by themselves: whatever stops it, the next run goes on
 * where it stopped. Each batch leaves a proof. What is under a legal hold stays.
 */
@Component
public class CleanUp {

    private static final int ROWS = 500;

    private final Catalogue catalogue;
    private final LegalHolds holds;
    private final JdbcClient db;
    private final Clock clock;

    CleanUp(Catalogue catalogue, LegalHolds holds, JdbcClient db, Clock clock) {
        this.catalogue = catalogue;
        this.holds = holds;
        this.db = db;
        this.clock = clock;
    }

    /** How far a table is. @param more rows may still be overdue */
    public record Progress(String table, int rows, boolean more) implements Outcome {}

    /** The tables in which something is overdue. */
    public List<Progress> overdue() {
        var held = Held.of(holds.held());
        return expiring()
                .filter(each -> Boolean.TRUE.equals(statement(each, "select exists (%s)".formatted(which(each)), held)
                        .query(Boolean.class)
                        .single()))
                .map(each -> new Progress(each.getKey(), 0, true))
                .toList();
    }

    /** The next few rows of that table. */
    @Transactional
    public Progress next(Progress progress) {
        var table = Map.entry(progress.table(), catalogue.table(progress.table()));
        var rows = statement(table, sql(table), Held.of(holds.held())).query(Integer.class).list().stream()
                .mapToInt(each -> each)
                .sum();
        return new Progress(progress.table(), progress.rows() + rows, rows == ROWS);
    }

    private Stream<Map.Entry<String, KeptTable>> expiring() {
        return catalogue.tables().entrySet().stream()
                .filter(each -> each.getValue().age() != null)
                .filter(each -> catalogue.retention(each.getValue()).days() != null);
    }

    private static String sql(Map.Entry<String, KeptTable> table) {
        return """
                with old as (%s limit :rows for update skip locked),
                     gone as (%s returning %s as clinic)
                insert into deletion_proof (id, clinic_id, table_name, reason, row_count, older_than, happened_at)
                select gen_random_uuid(), clinic, :table, 'retention', count(*), :before, :now from gone group by clinic
                returning row_count
                """.formatted(which(table), change(table), clinic(table));
    }

    private static String change(Map.Entry<String, KeptTable> table) {
        var name = table.getKey();
        return table.getValue().isBlankedAtExpiry()
                ? "update %s set %s from old where %s.ctid = old.place"
                        .formatted(name, PersonRows.assignments(table.getValue().blanks()), name)
                : "delete from %s using old where %s.ctid = old.place".formatted(name, name);
    }

    private static String which(Map.Entry<String, KeptTable> entry) {
        var table = entry.getValue();
        var which = "select ctid as place from " + entry.getKey() + " where " + table.age() + " < :before";
        if (table.unless() != null) which += " and (" + table.unless() + ") is not true";
        if (table.person() != null) which += " and (" + table.person() + ") is not true";
        if (table.isBlankedAtExpiry()) which += " and (" + PersonRows.differences(table.blanks()) + ")";
        return which;
    }

    private static String clinic(Map.Entry<String, KeptTable> table) {
        return table.getValue().columns().contains("clinic_id") ? table.getKey() + ".clinic_id" : "cast(null as uuid)";
    }

    private JdbcClient.StatementSpec statement(Map.Entry<String, KeptTable> table, String sql, Held held) {
        var now = clock.instant();
        return db.sql(sql)
                .param("table", table.getKey())
                .param("rows", ROWS)
                .param(
                        "before",
                        at(catalogue.retention(table.getValue()).cutOff(now).orElseThrow()))
                .param("now", at(now))
                .param("correspondents", held.correspondents())
                .param("patients", held.patients());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
