package com.eoclinica.acolhe.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.eoclinica.acolhe.shared.NinthDigit;
import com.google.crypto.tink.Mac;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is sealed is found by its print: an HMAC under the installation's pepper, equal for the same value, which tells nothing
 * of it. The pepper lies wrapped among the keys of people, under nobody's id, so that an exchange of the master secret wraps it
 * again and prints stay what they are.
 */
@Component
public class Prints {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Mac pepper;

    Prints(Mac pepper) {
        this.pepper = pepper;
    }

    /** At the start, when no clinic is asked for, since no clinic sees that row. */
    @Autowired
    Prints(JdbcClient db, MasterKey master, Clock clock) {
        db.sql("""
            insert into data_key (person_id, clinic_id, wrapped, master_id, created_at)
            values (?, ?, ?, ?, ?) on conflict do nothing
            """)
                .params(
                        NOBODY,
                        NOBODY,
                        master.wrap(Ciphers.drawPepper(), NOBODY),
                        master.id(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        pepper = master.unwrapPepper(
                db.sql("select wrapped from data_key where person_id = ?")
                        .param(NOBODY)
                        .query(byte[].class)
                        .single(),
                NOBODY);
    }

    /** Of a phone (E.164): the same with and without Brazil's ninth digit. */
    public String phone(String e164) {
        return of("phone", NinthDigit.matchingKey(e164.substring(1)));
    }

    /** @param kind what it is, so that a CPF and a phone of the same digits differ */
    public String of(String kind, String value) {
        try {
            return Base64.getEncoder().encodeToString(pepper.computeMac((kind + "|" + value).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java", e);
        }
    }
}
