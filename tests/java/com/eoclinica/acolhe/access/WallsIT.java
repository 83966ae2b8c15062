package com.eoclinica.acolhe.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eoclinica.acolhe.fixtures.Database;
import com.eoclinica.acolhe.shared.ClinicId;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second wall, on its own: whatever the code above asks for, the database gives one clinic's rows. */
class WallsIT {

    private static final ClinicId OURS = ClinicId.next();
    private static final ClinicId THEIRS = ClinicId.next();

    private static Database database;
    private static HikariDataSource pool;
    private static JdbcClient db;

    @BeforeAll
    static void open() throws Exception {
        database = new Database().with();
        pool = pool();
        db = JdbcClient.create(new WalledDataSource(pool));
        note(OURS);
        note(THEIRS);
    }

    @AfterAll
    static void close() throws Exception {
        pool.close();
        database.close();
    }

    @AfterEach
    void forAll() {
        WalledDataSource.confine(null);
    }

    @Test
    void whoWorksForAClinicSeesAndChangesItsRowsOnly() {
        WalledDataSource.confine(OURS);

        assertThat(notes()).isEqualTo(1);
        assertThat(db.sql("update desk_note set note = 'x' where clinic_id = ?")
                        .param(THEIRS.value())
                        .update())
                .isZero();
        assertThat(db.sql("delete from desk_note where clinic_id = ?")
                        .param(THEIRS.value())
                        .update())
                .isZero();
        assertThatThrownBy(() -> db.sql("update desk_note set clinic_id = ?")
                        .param(THEIRS.value())
                        .update())
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    /** One connection only, so each of these gets the one the others had. */
    @Test
    void aConnectionForgetsForWhomItWorked() {
        assertThat(notes()).isEqualTo(2);
        WalledDataSource.confine(THEIRS);
        assertThat(notes()).isEqualTo(1);
        WalledDataSource.confine(ClinicId.next());
        assertThat(notes()).isZero();
        WalledDataSource.confine(null);
        assertThat(notes()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table own (id int)",
                "alter table desk_note disable row level security",
                "drop policy own_clinic on desk_note",
                "truncate desk_note",
                "update audit_entry set actor = 'product'",
                "delete from audit_entry",
                "alter table audit_entry disable trigger all"
            })
    void theProductMayNeitherChangeTablesNorTheTrail(String sql) {
        assertThatThrownBy(() -> db.sql(sql).update())
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void noTableOfAClinicIsOutsideTheWall() {
        var outside = database.db().sql("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'clinic_id'
                         where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                           and (not c.relrowsecurity
                                or (select count(*) from pg_policy p where p.polrelid = c.oid) <> 2)
                        """).query(String.class).list();

        assertThat(outside).isEmpty();
    }

    /** A new table either has a clinic_id or is argued for here; docs/security.md says what follows. */
    @Test
    void theTablesWithoutAClinicAreKnownByName() {
        var without = database.db().sql("""
                        select c.relname from pg_class c
                         where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                           and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'clinic_id')
                        """).query(String.class).list();

        assertThat(without)
                .containsExactlyInAnyOrder("flyway_schema_history", "spring_session", "spring_session_attributes");
    }

    @Test
    void theProductMayUseEveryTable() {
        var shut = database.db().sql("""
                        select relname from pg_class
                         where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relname not like 'flyway%'
                           and exists (select from unnest(array['acolhe_app', 'acolhe_clinic']) who, unnest(array['select', 'insert']) what
                                        where not has_table_privilege(who, oid, what))
                        """).query(String.class).list();

        assertThat(shut).isEmpty();
    }

    private long notes() {
        return db.sql("select count(*) from desk_note").query(Long.class).single();
    }

    private static void note(ClinicId clinic) {
        database.db()
                .sql("insert into desk_note values (:id, :clinic, :id, 'ana', 'oi', '2026-11-25T12:00:00Z')")
                .param("id", UUID.randomUUID())
                .param("clinic", clinic.value())
                .update();
    }

    private static HikariDataSource pool() {
        var settings = new HikariConfig();
        settings.setDataSource(database.pool());
        settings.setMaximumPoolSize(1);
        settings.setConnectionInitSql("set role acolhe_app");
        return new HikariDataSource(settings);
    }
}
