package com.eoclinica.acolhe.development;

/** Why nothing was started, in one sentence for the person at the terminal. */
public class CannotStart extends RuntimeException {

    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
