package com.eoclinica.acolhe.privacy;

/** Something sealed was changed, moved, or sealed under another key. Says where by ids, never what was in it. */
final class SealBroken extends RuntimeException {

    SealBroken(String where, Throwable cause) {
        super("The seal does not fit: " + where, cause);
    }
}
