package com.eoclinica.acolhe.patient;

/** What is learnt of a patient to spare them questions; they may see it and have it forgotten. */
public enum Habit {
    /** A practitioner's code. */
    PRACTITIONER,
    /** A plan's code, or {@code particular}. */
    PLAN,
    /** {@code manha} or {@code tarde}. */
    PART,
    /** How they like to be called, a social name included (Decreto 8.727/2016). */
    CALLED
}
