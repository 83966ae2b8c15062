package com.eoclinica.acolhe.audit;

import com.eoclinica.acolhe.fixtures.Database;

/** The audit trail for tests of other modules. */
public final class AuditBeans {

    private AuditBeans() {}

    public static Pseudonyms pseudonyms() {
        return new Pseudonyms(new AuditSettings("k".repeat(32), ""), java.time.Clock.systemUTC());
    }

    public static Database in(Database database) {
        return database.give(AuditSettings.class, new AuditSettings("k".repeat(32), ""))
                .add(Audit.class, AuditEntries.class, AuditAnchor.class, AuditVerification.class, Pseudonyms.class);
    }
}
