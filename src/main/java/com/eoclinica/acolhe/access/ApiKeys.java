package com.eoclinica.acolhe.access;

import com.eoclinica.acolhe.audit.Actor;
import com.eoclinica.acolhe.audit.Audit;
import com.eoclinica.acolhe.audit.Deed;
import com.eoclinica.acolhe.audit.Subject;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clinic's keys for machines: issued, listed, revoked; each of these is in the audit trail. */
@Component
public class ApiKeys {

    /** A key that was forgotten somewhere must end by itself. */
    public static final Duration LONGEST = Duration.ofDays(366);

    private final KeyRing keys;
    private final Audit audit;
    private final Clock clock;

    ApiKeys(KeyRing keys, Audit audit, Clock clock) {
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param lasting at most {@link #LONGEST}
     * @param by the account that issues it
     */
    @Transactional
    public IssuedKey issue(ClinicId clinic, String name, Set<Scope> scopes, Duration lasting, UUID by) {
        if (lasting.compareTo(LONGEST) > 0 || !lasting.isPositive())
            throw new IllegalArgumentException("A key lasts up to " + LONGEST.toDays() + " days");
        var secret = KeySecret.draw();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var key = new ApiKey(Ids.next(), clinic, name, secret.prefix(), scopes, by, now, now.plus(lasting), null, null);
        keys.add(key, secret.hash());
        audit.record(clinic, Actor.account(by), Deed.KEY_ISSUED, Subject.of("key", secret.prefix()));
        return new IssuedKey(key, secret.text());
    }

    /** @return false when the clinic has no such key or it has ended already */
    @Transactional
    public boolean revoke(ClinicId clinic, UUID id, UUID by) {
        var prefix = keys.revoke(clinic, id, clock.instant());
        prefix.ifPresent(each -> audit.record(clinic, Actor.account(by), Deed.KEY_REVOKED, Subject.of("key", each)));
        return prefix.isPresent();
    }

    /** All the clinic ever issued, newest first. */
    public List<ApiKey> of(ClinicId clinic) {
        return keys.of(clinic);
    }

    /** The key behind what a machine sent, when it is open now. */
    Optional<ApiKey> opened(String secret) {
        return keys.find(KeySecret.hash(secret)).filter(key -> key.isOpenAt(clock.instant()));
    }
}
