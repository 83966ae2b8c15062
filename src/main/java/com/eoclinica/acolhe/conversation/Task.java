package com.eoclinica.acolhe.conversation;

/** What the patient and the receptionist are doing together. */
public enum Task {
    NONE,
    BOOK,
    MOVE,
    CANCEL,
    CONFIRM,
    /** Tells the patient's coming appointments. */
    LIST,
    /** Tells what the clinic remembers of the patient's habits. */
    ABOUT,
    /** Forgets those habits. */
    FORGET,
    /** Waits for something to become free. */
    WAIT
}
