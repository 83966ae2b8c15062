package com.eoclinica.acolhe.privacy;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;

/** The key of one person. Everything readable of them is sealed by it, so its destruction is their erasure. */
final class DataKey {

    private final Aead aead;

    DataKey(Aead aead) {
        this.aead = aead;
    }

    byte[] seal(byte[] plain, Place place) {
        try {
            return aead.encrypt(plain, place.associatedData());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal " + place, e);
        }
    }

    byte[] open(byte[] sealed, Place place) {
        try {
            return aead.decrypt(sealed, place.associatedData());
        } catch (GeneralSecurityException e) {
            throw new SealBroken(place.toString(), e);
        }
    }
}
