package com.eoclinica.acolhe.privacy;

/** For tests of other modules, which cannot make one. */
public final class Transits {

    private Transits() {}

    public static Transit any() {
        return new Transit(new PrivacySettings("um segredo de mais de trinta e dois caracteres", ""));
    }
}
