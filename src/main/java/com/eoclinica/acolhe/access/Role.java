package com.eoclinica.acolhe.access;

import static com.eoclinica.acolhe.access.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** What somebody is at the clinic; least privilege first, so each role lists what it needs and nothing more. */
public enum Role {
    OWNER(EnumSet.allOf(Permission.class)),
    MANAGER(EnumSet.of(DESK, CONVERSATIONS, AGENDA, ALL_AGENDAS, CLINIC, INSIGHTS, EXPERIMENTS)),
    ATTENDANT(EnumSet.of(DESK, CONVERSATIONS, AGENDA, ALL_AGENDAS)),
    PRACTITIONER(EnumSet.of(AGENDA)),
    OPERATOR(EnumSet.of(FAILED_MESSAGES, ROUTES, INSIGHTS)),
    INTEGRATOR(EnumSet.of(ROUTES, FAILED_MESSAGES)),
    PRIVACY_OFFICER(EnumSet.of(PRIVACY, AUDIT)),
    AUDITOR(EnumSet.of(AUDIT, INSIGHTS));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = Set.copyOf(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
