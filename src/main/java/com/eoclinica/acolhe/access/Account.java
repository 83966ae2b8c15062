package com.eoclinica.acolhe.access;

import com.eoclinica.acolhe.shared.ClinicId;
import java.util.Set;
import java.util.UUID;

/**
 * A member of the staff who may sign in.
 *
 * @param login what they type, lower case
 * @param name how colleagues and patients see them
 * @param mustChangePassword true until they have chosen a password of their own
 * @param secondFactor whether signing in asks for a code of their authenticator app, too
 */
public record Account(
        UUID id,
        ClinicId clinicId,
        String login,
        String name,
        Set<Role> roles,
        boolean mustChangePassword,
        boolean secondFactor,
        boolean disabled) {}
