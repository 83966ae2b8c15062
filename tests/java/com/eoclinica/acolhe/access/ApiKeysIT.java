package com.eoclinica.acolhe.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eoclinica.acolhe.audit.Audit;
import com.eoclinica.acolhe.audit.AuditBeans;
import com.eoclinica.acolhe.audit.AuditEntry;
import com.eoclinica.acolhe.fixtures.Database;
import com.eoclinica.acolhe.shared.ClinicId;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApiKeysIT {

    private static final UUID ANA = UUID.randomUUID();
    private static final Duration WEEK = Duration.ofDays(7);

    private static Database database;
    private final ClinicId clinic = ClinicId.next();
    private final ApiKeys keys = database.bean(ApiKeys.class);

    @BeforeAll
    static void open() throws Exception {
        database = AuditBeans.in(new Database()).with(ApiKeys.class, KeyRing.class);
    }

    @AfterAll
    static void close() throws Exception {
        database.close();
    }

    @Test
    void anIssuedKeyOpensWhatItsScopesSay() {
        var issued = issue();

        assertThat(keys.opened(issued.secret())).hasValueSatisfying(key -> {
            assertThat(key.scopes()).containsExactly(Scope.APPOINTMENTS_READ);
            assertThat(key.clinicId()).isEqualTo(clinic);
        });
        assertThat(keys.opened(issued.secret() + "x")).isEmpty();
        assertThat(keys.opened(issued.key().prefix())).isEmpty();
    }

    @Test
    void aDumpOfTheTableHoldsNoUsableKey() {
        var issued = issue();

        var row = database.db()
                .sql("select k::text from api_key k where id = ?")
                .param(issued.key().id())
                .query(String.class)
                .single();

        assertThat(row)
                .contains(issued.key().prefix())
                .doesNotContain(issued.secret().substring(16));
        assertThat(issued.toString()).doesNotContain(issued.secret());
    }

    @Test
    void aRevokedKeyOpensNothingAndAnotherClinicCannotRevokeIt() {
        var issued = issue();
        assertThat(keys.opened(issued.secret())).isPresent();

        assertThat(keys.revoke(ClinicId.next(), issued.key().id(), ANA)).isFalse();
        assertThat(keys.opened(issued.secret())).isPresent();
        assertThat(keys.revoke(clinic, issued.key().id(), ANA)).isTrue();
        assertThat(keys.opened(issued.secret())).isEmpty();
        assertThat(keys.revoke(clinic, issued.key().id(), ANA)).isFalse();
    }

    @Test
    void aKeyEndsByItself() {
        var issued = issue();

        database.clock().advance(WEEK);

        assertThat(keys.opened(issued.secret())).isEmpty();
        assertThatThrownBy(() -> keys.issue(clinic, "forever", Set.of(Scope.EVALUATE), Duration.ofDays(9999), ANA))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void issuingAndRevokingAreInTheTrail() {
        var issued = issue();
        keys.revoke(clinic, issued.key().id(), ANA);

        assertThat(database.bean(Audit.class).list(clinic, null, 10))
                .extracting(AuditEntry::deed)
                .containsExactly("key_revoked", "key_issued");
    }

    @Test
    void theLastUseIsShown() {
        var issued = issue();
        var ring = database.bean(KeyRing.class);

        ring.used(issued.key(), database.clock().instant());

        assertThat(keys.of(clinic))
                .singleElement()
                .extracting(ApiKey::lastUsedAt)
                .isEqualTo(database.clock().instant());
    }

    private IssuedKey issue() {
        return keys.issue(clinic, "Agenda", Set.of(Scope.APPOINTMENTS_READ), WEEK, ANA);
    }
}
