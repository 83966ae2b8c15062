package com.eoclinica.acolhe.triage;

/** The fixed guidance that answers a red flag: whom to call in Brazil. */
public enum Protocol {
    SAMU192,
    BOMBEIROS193,
    CVV188,
    CEATOX,
    POLICIA180,
    POLICIA190,
    DISQUE100,
    MATERNIDADE,
    UPA,
    NONE
}
