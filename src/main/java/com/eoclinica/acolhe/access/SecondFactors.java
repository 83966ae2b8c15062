package com.eoclinica.acolhe.access;

import com.eoclinica.acolhe.audit.Actor;
import com.eoclinica.acolhe.audit.Audit;
import com.eoclinica.acolhe.audit.Deed;
import com.eoclinica.acolhe.audit.Subject;
import com.eoclinica.acolhe.shared.ClinicId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The authenticator apps of the staff. */
@Component
public class SecondFactors {

    private static final String SALT = "7365636f6e64666163746f72"; // fixed: the key itself is random
    private static final int NONCE_BYTES = 16;

    private final JdbcClient db;
    private final Audit audit;
    private final AccessSettings settings;
    private final BytesEncryptor seal;
    private final Clock clock;

    SecondFactors(JdbcClient db, Audit audit, AccessSettings settings, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
        this.seal = new AesBytesEncryptor(
                settings.key(), SALT, KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
    }

    /** @return a new secret in Base32, to be typed into the app and confirmed by a code */
    public String draw() {
        return Totp.draw();
    }

    /** Whether they must set one before they go on. */
    public boolean isMissing(SignedIn who) {
        return settings.secondFactor() && !who.hasSecondFactor() && !who.roles().equals(Set.of(Role.ATTENDANT));
    }

    /** @param code shows that the app has the secret. @return false when it does not match, and nothing is changed */
    @Transactional
    public boolean set(ClinicId clinic, UUID account, String secret, String code) {
        var step = Totp.step(secret, code, clock.instant());
        if (step.isEmpty()) return false;
        db.sql("update account set totp_secret = ?, totp_step = ? where id = ?")
                .params(seal.encrypt(secret.getBytes(StandardCharsets.UTF_8)), step.getAsLong(), account)
                .update();
        audit.record(clinic, Actor.account(account), Deed.SECOND_FACTOR_SET, Subject.of("account", account));
        return true;
    }

    /** For somebody who lost their phone. */
    @Transactional
    public void remove(ClinicId clinic, UUID account, UUID by) {
        db.sql("update account set totp_secret = null where id = ? and clinic_id = ?")
                .params(account, clinic.value())
                .update();
        audit.record(
                clinic,
                Actor.account(by),
                Deed.ACCOUNT_CHANGED,
                Subject.of("account", account),
                "second factor removed");
    }

    /** Whether this is the code of now; each is taken once. */
    boolean passes(UUID account, String code) {
        return secret(account)
                .map(secret -> Totp.step(secret, code, clock.instant()))
                .filter(step -> step.isPresent() && isFirstUse(account, step.getAsLong()))
                .isPresent();
    }

    private Optional<String> secret(UUID account) {
        return db.sql("select totp_secret from account where id = ? and totp_secret is not null")
                .param(account)
                .query((row, _) -> row.getBytes("totp_secret"))
                .optional()
                .map(stored -> new String(seal.decrypt(stored), StandardCharsets.UTF_8));
    }

    private boolean isFirstUse(UUID account, long step) {
        return db.sql("update account set totp_step = :step where id = :id and totp_step < :step")
                        .param("step", step)
                        .param("id", account)
                        .update()
                == 1;
    }
}
