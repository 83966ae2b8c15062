package com.eoclinica.acolhe.access;

/** What a role may do: mostly one for each room of the console. */
public enum Permission {
    DESK,
    CONVERSATIONS,
    AGENDA,
    /** Everybody's agenda; without it only that of the practitioner the account belongs to. */
    ALL_AGENDAS,
    CLINIC,
    FAILED_MESSAGES,
    ROUTES,
    INSIGHTS,
    EXPERIMENTS,
    SETTINGS,
    PRIVACY,
    AUDIT;

    /** The name Spring Security checks. */
    public String authority() {
        return name();
    }
}
