package com.eoclinica.acolhe.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eoclinica.acolhe.audit.Verdict.Broken;
import com.eoclinica.acolhe.audit.Verdict.Sound;
import com.eoclinica.acolhe.fixtures.Database;
import com.eoclinica.acolhe.shared.ClinicId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is done to the trail behind our back, even by the database's superuser, is found and named. */
class AuditIT {

    private static final Actor ANA = Actor.account(UUID.randomUUID());

    private static Path anchor;
    private static Database database;
    private final ClinicId clinic = ClinicId.next();
    private final Audit audit = database.bean(Audit.class);

    @BeforeAll
    static void open() throws Exception {
        anchor = Files.createTempDirectory("acolhe-audit").resolve("anchor.ndjson");
        database = new Database()
                .give(AuditSettings.class, new AuditSettings("k".repeat(32), anchor.toString()))
                .with(Audit.class, AuditEntries.class, AuditAnchor.class, AuditVerification.class);
    }

    @AfterAll
    static void close() throws Exception {
        database.close();
    }

    @Test
    void aTrailNobodyTouchedIsSound() {
        record(5);

        assertThat(verdict()).isEqualTo(new Sound(clinic, 5));
        assertThat(audit.list(clinic, null, 2)).extracting(AuditEntry::seq).containsExactly(5L, 4L);
        assertThat(audit.list(clinic, 4L, 2)).extracting(AuditEntry::seq).containsExactly(3L, 2L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit_entry set actor = 'product' where seq = 3 and clinic_id = ?|3",
                "update audit_entry set happened_at = happened_at + interval '1 second' where seq = 2 and clinic_id = ?|2",
                "update audit_entry set hash = decode(repeat('00', 32), 'hex') where seq = 4 and clinic_id = ?|4",
                "delete from audit_entry where seq = 3 and clinic_id = ?|3",
                "delete from audit_entry where seq = 1 and clinic_id = ?|1",
                "insert into audit_entry select clinic_id, 7, happened_at, actor, deed, subject, detail, hash from audit_entry where seq = 6 and clinic_id = ?|7",
                "update audit_entry set seq = case seq when 2 then 102 else 2 end where seq in (2, 3) and clinic_id = ?|2",
                "delete from audit_entry where seq > 4 and clinic_id = ?|5",
                "delete from audit_entry where clinic_id = ?|1"
            })
    void theFirstWrongEntryIsNamed(String tampering, long seq) {
        record(6);
        database.bean(AuditAnchor.class).write();

        behindOurBack(tampering);

        assertThat(verdict())
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.seq()).isEqualTo(seq));
    }

    @ParameterizedTest
    @CsvSource({"update audit_entry set actor = 'product'", "delete from audit_entry", "truncate audit_entry"})
    void theDatabaseItselfRefusesChanges(String change) {
        record(1);

        assertThatThrownBy(() -> database.db().sql(change).update()).hasMessageContaining("only ever added to");
    }

    @Test
    void whatIsRolledBackLeavesNoGap() {
        record(2);
        database.transaction().executeWithoutResult(open -> {
            record(1);
            open.setRollbackOnly();
        });
        record(1);

        assertThat(verdict()).isEqualTo(new Sound(clinic, 3));
    }

    @Test
    void manyWritersAtOnceMakeOneChain() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            LongStream.range(0, 200).forEach(_ -> threads.execute(() -> record(1)));
        }

        assertThat(verdict()).isEqualTo(new Sound(clinic, 200));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"cpf 52998224725", "Maria Silva", "dor no peito!", "'a\r\nINFO admin signed in'", "+5511987654321"
            })
    void wordsAndNumbersOfPeopleCannotBeRecorded(String detail) {
        assertThatThrownBy(() -> audit.record(clinic, ANA, Deed.EXPORTED, Subject.NONE, detail))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(detail);
    }

    private void record(int times) {
        for (var i = 0; i < times; i++)
            audit.record(clinic, ANA, Deed.CONVERSATION_READ, Subject.of("conversation", UUID.randomUUID()));
    }

    private Verdict verdict() {
        List<Verdict> all = database.bean(AuditVerification.class).verify();
        return all.stream()
                .filter(each -> each.clinic().equals(clinic))
                .findFirst()
                .orElseThrow();
    }

    private void behindOurBack(String change) {
        database.transaction().executeWithoutResult(_ -> {
            database.db().sql("set local session_replication_role = replica").update();
            database.db().sql(change).param(clinic.value()).update();
        });
    }
}
