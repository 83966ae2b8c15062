package com.eoclinica.acolhe.access;

import static com.eoclinica.acolhe.access.Scope.*;

import java.util.Arrays;

/** Which scope each face of the machines asks for, by the start of its address. What is not listed asks for everything. */
enum Face {
    APPOINTMENTS("appointments", APPOINTMENTS_READ, APPOINTMENTS_WRITE),
    CALENDAR_FEEDS("practitioners", APPOINTMENTS_READ, APPOINTMENTS_WRITE),
    CONVERSATIONS("conversations", CONVERSATIONS_READ, EVERYTHING),
    HAND_OFFS("hand-offs", CONVERSATIONS_READ, EVERYTHING),
    CLINIC("clinic", CLINIC_READ, CLINIC_WRITE),
    CLINIC_MOVES("clinic-moves", CARE_READ, CARE_WRITE),
    REMINDERS("reminders", CARE_READ, CARE_WRITE),
    WAITING_LIST("waiting-list", CARE_READ, CARE_WRITE),
    SURVEYS("surveys", CARE_READ, CARE_WRITE),
    CALL_LIST("call-list", CARE_READ, CARE_WRITE),
    FHIR("fhir", FHIR_READ, FHIR_WRITE),
    FAILED_MESSAGES("failed-messages", FAILED_MESSAGES_READ, FAILED_MESSAGES_WRITE),
    ROUTES("routes", ROUTES_READ, EVERYTHING),
    UNDERSTANDING("understanding", EVALUATE, EVALUATE),
    REPLIES("replies", EVALUATE, EVALUATE),
    INSIGHTS("insights", INSIGHTS_READ, EVERYTHING),
    AUDIT("audit", AUDIT_READ, AUDIT_READ),
    PRIVACY("privacy", PRIVACY_READ, PRIVACY_WRITE);

    private static final String ROOT = "/api/v1/";

    private final String path;
    private final Scope read;
    private final Scope write;

    Face(String name, Scope read, Scope write) {
        this.path = ROOT + name;
        this.read = read;
        this.write = write;
    }

    /** Whose clients understand an OperationOutcome only. */
    static boolean speaksFhir(String path) {
        return path.startsWith(FHIR.path + "/");
    }

    static Scope needed(String method, String path) {
        return Arrays.stream(values())
                .filter(face -> path.equals(face.path) || path.startsWith(face.path + "/"))
                .findFirst()
                .map(face -> reads(method) ? face.read : face.write)
                .orElse(EVERYTHING);
    }

    private static boolean reads(String method) {
        return method.equals("GET") || method.equals("HEAD");
    }
}
