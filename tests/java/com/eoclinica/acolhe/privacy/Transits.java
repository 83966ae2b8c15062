package com.eoclinica.acolhe.privacy;

import java.security.GeneralSecurityException;

/** For tests of other modules, which cannot make one. */
public final class Transits {

    private Transits() {}

    public static Transit any() {
        try {
            return new Transit(new PrivacySettings("um segredo de mais de trinta e dois caracteres", ""));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Under a pepper of their own. */
    public static Prints prints() {
        return new Prints(Ciphers.pepper(Ciphers.drawPepper()));
    }
}
