package com.eoclinica.acolhe.access;

/** What a role may do; one for each room of the console. */
public enum Permission {
    DESK,
    CONVERSATIONS,
    AGENDA,
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
