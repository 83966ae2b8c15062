package com.eoclinica.acolhe.audit;

import com.eoclinica.acolhe.shared.ClinicId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds to the audit trail and shows it. What is recorded within a transaction is kept or lost together with it. */
@Component
public class Audit {

    private final AuditEntries entries;
    private final AuditChain chain;
    private final Clock clock;

    Audit(AuditEntries entries, AuditSettings settings, Clock clock) {
        this.entries = entries;
        this.chain = new AuditChain(settings.key());
        this.clock = clock;
    }

    @Transactional
    public void record(ClinicId clinic, Actor actor, Deed deed, Subject subject) {
        record(clinic, actor, deed, subject, "");
    }

    /** {@code detail} as {@link AuditEntry#detail()}. */
    @Transactional
    public void record(ClinicId clinic, Actor actor, Deed deed, Subject subject, String detail) {
        entries.alone(clinic);
        var head = entries.head(clinic);
        var entry = new AuditEntry(
                        head.seq() + 1,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        actor.code(),
                        deed.code(),
                        subject.code(),
                        detail)
                .checked();
        entries.add(clinic, entry, chain.seal(head.hash(), clinic, entry));
    }

    /** Newest first; the next page starts before the last {@code seq} of this one. */
    public List<AuditEntry> list(ClinicId clinic, @Nullable Long before, int limit) {
        return entries.list(clinic, before == null ? Long.MAX_VALUE : before, limit);
    }
}
