package com.eoclinica.acolhe.conversation;

/** What the patient and the receptionist are doing together. */
public enum Task {
    NONE,
    BOOK,
    MOVE,
    CANCEL,
    CONFIRM
}
