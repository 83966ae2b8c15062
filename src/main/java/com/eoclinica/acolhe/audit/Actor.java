package com.eoclinica.acolhe.audit;

import java.util.UUID;

/** Who did it, never by name: an account's id, a key's public prefix, a token's subject as pseudonym, or the product itself. */
public record Actor(String code) {

    public static final Actor PRODUCT = new Actor("product");
    public static final Actor ADMINISTRATOR_KEY = new Actor("key:administrator");

    public static Actor account(UUID id) {
        return new Actor("account:" + id);
    }

    /** @param subject the pseudonym of whom the token speaks of */
    public static Actor token(String subject) {
        return new Actor("token:" + subject);
    }

    public static Actor key(String prefix) {
        return new Actor("key:" + prefix);
    }
}
