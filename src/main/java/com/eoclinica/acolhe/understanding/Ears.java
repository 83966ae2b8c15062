package com.eoclinica.acolhe.understanding;

/** Whether recordings can be listened to at all: a transcription service is set up. */
public interface Ears {

    boolean areOpen();
}
