package com.eoclinica.acolhe.audit;

import com.eoclinica.acolhe.shared.ClinicId;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.temporal.ChronoField;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals each entry together with the hash of the one before: HMAC-SHA-256, so that only who has the key can forge a chain. */
final class AuditChain {

    /** What stands before the first entry. */
    static final byte[] START = new byte[32];

    private final SecretKeySpec key;

    AuditChain(String key) {
        this.key = new SecretKeySpec(Hmac.derive(key, "audit-chain"), Hmac.ALGORITHM);
    }

    byte[] seal(byte[] before, ClinicId clinic, AuditEntry entry) {
        try {
            var mac = Mac.getInstance(Hmac.ALGORITHM);
            mac.init(key);
            mac.update(before);
            return mac.doFinal(canonical(clinic, entry));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + Hmac.ALGORITHM, e);
        }
    }

    /** Every field with its length, so that no two entries are written alike; microseconds, as PostgreSQL keeps them. */
    private static byte[] canonical(ClinicId clinic, AuditEntry entry) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(clinic.value().toString());
            out.writeLong(entry.seq());
            out.writeLong(entry.at().getEpochSecond());
            out.writeInt(entry.at().get(ChronoField.MICRO_OF_SECOND));
            out.writeUTF(entry.actor());
            out.writeUTF(entry.deed());
            out.writeUTF(entry.subject());
            out.writeUTF(entry.detail());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
