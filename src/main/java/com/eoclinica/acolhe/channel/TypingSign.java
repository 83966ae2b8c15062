package com.eoclinica.acolhe.channel;

/** "Digitando…" on the patient's phone while a person of the clinic writes. A courtesy: when it fails, nothing else does. */
public interface TypingSign {

    void show(Correspondent to);
}
