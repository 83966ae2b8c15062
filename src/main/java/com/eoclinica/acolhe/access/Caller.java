package com.eoclinica.acolhe.access;

import com.eoclinica.acolhe.audit.Actor;
import com.eoclinica.acolhe.shared.ClinicId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The machine behind a request.
 *
 * @param clinicId the only clinic it may see; null for the administrator's key, which belongs to whoever runs the product
 */
record Caller(Actor actor, @Nullable ClinicId clinicId, Set<Scope> scopes) {

    static final Caller ADMINISTRATOR = new Caller(Actor.ADMINISTRATOR_KEY, null, Set.of(Scope.EVERYTHING));

    static Caller with(ApiKey key) {
        return new Caller(Actor.key(key.prefix()), key.clinicId(), key.scopes());
    }

    boolean may(Scope scope) {
        return scopes.contains(Scope.EVERYTHING) || scopes.contains(scope);
    }
}
