package com.eoclinica.acolhe.privacy;

import com.eoclinica.acolhe.shared.Ids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of people in any catalogued table. All SQL is made of the catalogue's own words, never of what came in. */
@Component
class PersonRows {

    private final JdbcClient db;
    private final Unsealing unsealing;
    private final Clock clock;

    PersonRows(JdbcClient db, Unsealing unsealing, Clock clock) {
        this.db = db;
        this.unsealing = unsealing;
        this.clock = clock;
    }

    List<Map<String, Object>> read(String name, KeptTable table, Person person) {
        var columns = String.join(", ", table.told());
        var sql = "select %s%s from %s where %s".formatted(columns, unsealing.columns(table), name, table.person());
        return of(person, sql).query().listOfRows().stream()
                .map(row -> unsealing.opened(name, table, row))
                .toList();
    }

    boolean exist(String name, KeptTable table, Person person, String which) {
        return of(person, "select exists (select from %s where (%s) and %s)".formatted(name, table.person(), which))
                .query(Boolean.class)
                .single();
    }

    /** @return how many rows changed; doing it again changes none */
    int erase(String name, KeptTable table, Person person) {
        if (table.isKeptAtErasure()) return 0;
        return table.isDeletedAtErasure()
                ? of(person, "delete from %s where %s".formatted(name, table.person()))
                        .update()
                : blank(name, table, person);
    }

    private int blank(String name, KeptTable table, Person person) {
        var changes = table.blanks();
        if (changes.isEmpty()) return 0;
        return of(
                        person,
                        "update %s set %s where (%s) and (%s)"
                                .formatted(name, assignments(changes), table.person(), differences(changes)))
                .update();
    }

    static String assignments(Collection<Map.Entry<String, String>> changes) {
        return changes.stream()
                .map(each -> each.getKey() + " = " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    static String differences(Collection<Map.Entry<String, String>> changes) {
        return changes.stream()
                .map(each -> each.getKey() + " is distinct from (" + each.getValue() + ")")
                .collect(Collectors.joining(" or "));
    }

    /** Nobody else writes for them until the transaction ends: turns, messages and notes wait for these rows. */
    void lock(Person person) {
        for (var table :
                List.of("lane where correspondent_id", "correspondent where id", "conversation where correspondent_id"))
            of(person, "select 1 from " + table + " = any(:correspondents) for update")
                    .query(Integer.class)
                    .list();
        of(person, "select 1 from patient where id = any(:patients) for update")
                .query(Integer.class)
                .list();
    }

    void prove(Person person, UUID erasure, String table, int rows) {
        db.sql("""
                        insert into deletion_proof (id, clinic_id, table_name, reason, erasure_id, row_count, happened_at)
                        values (?, ?, ?, 'erasure', ?, ?, ?)
                        """)
                .params(Ids.next(), person.clinic().value(), table, erasure, rows, now())
                .update();
    }

    private JdbcClient.StatementSpec of(Person person, String sql) {
        return db.sql(sql)
                .param("correspondents", person.correspondents().toArray(UUID[]::new))
                .param("patients", person.patients().toArray(UUID[]::new))
                .param("now", now());
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
