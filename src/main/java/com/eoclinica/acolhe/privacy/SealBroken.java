package com.eoclinica.acolhe.privacy;

import org.jspecify.annotations.Nullable;

/** Something sealed was changed, moved, or sealed under another key. Says where by ids, never what was in it. */
public final class SealBroken extends RuntimeException {

    SealBroken(String where, @Nullable Throwable cause) {
        super("The seal does not fit: " + where, cause);
    }
}
