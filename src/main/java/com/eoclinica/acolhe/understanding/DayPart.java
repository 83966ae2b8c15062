package com.eoclinica.acolhe.understanding;

/** Parts of the day as patients name them. */
public enum DayPart {
    MADRUGADA,
    MANHA,
    TARDE,
    NOITE
}
