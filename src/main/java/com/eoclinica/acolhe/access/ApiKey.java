package com.eoclinica.acolhe.access;

import com.eoclinica.acolhe.shared.ClinicId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A machine's key as it is listed; the key itself is nowhere.
 *
 * @param name whose it is, as the one who issued it called it
 * @param prefix how the key begins, enough to tell it from others
 * @param createdBy the account that issued it
 */
public record ApiKey(
        UUID id,
        ClinicId clinicId,
        String name,
        String prefix,
        Set<Scope> scopes,
        UUID createdBy,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    public boolean isOpenAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
