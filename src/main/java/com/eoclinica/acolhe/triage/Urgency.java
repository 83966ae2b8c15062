package com.eoclinica.acolhe.triage;

/** How soon a person must look at a message. Ordered: the higher one wins when two are known. */
public enum Urgency {
    ROUTINE,
    URGENT,
    EMERGENCY
}
