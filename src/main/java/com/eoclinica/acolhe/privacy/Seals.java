package com.eoclinica.acolhe.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.eoclinica.acolhe.shared.ClinicId;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps a person's words unreadable wherever they lie. What is sealed is text ({@code sealed:1:} and Base64); whatever does
 * not begin like that was kept before words were sealed, and is read as it is.
 */
@Component
public class Seals {

    private static final String MARK = "sealed:1:";

    private final DataKeys keys;

    Seals(DataKeys keys) {
        this.keys = keys;
    }

    /** Has many keys at hand before their words are sealed one by one. */
    public void ready(Map<UUID, ClinicId> people) {
        keys.ready(people);
    }

    /** Has many keys at hand, in one statement, before what they sealed is opened one by one. */
    public void fetch(Collection<UUID> people) {
        keys.fetch(people);
    }

    /** Whether they have a key, and so are somebody we know and did not forget. */
    public boolean know(UUID person) {
        return keys.find(person).isPresent();
    }

    public String seal(UUID person, Place place, String words) {
        var sealed = keys.of(place.clinic(), person).seal(words.getBytes(UTF_8), place);
        return MARK + Base64.getEncoder().encodeToString(sealed);
    }

    /** @throws SealBroken when it was moved or changed, or the person was forgotten */
    public String open(UUID person, Place place, String stored) {
        if (!stored.startsWith(MARK)) return stored;
        return new String(
                key(person, place).open(Base64.getDecoder().decode(stored.substring(MARK.length())), place), UTF_8);
    }

    private DataKey key(UUID person, Place place) {
        return keys.find(person).orElseThrow(() -> new SealBroken(place.toString(), null));
    }

    /** The same in a column of JSON: sealed, it is one JSON string. */
    public String sealJson(UUID person, Place place, String json) {
        return '"' + seal(person, place, json) + '"';
    }

    public String openJson(UUID person, Place place, String stored) {
        return stored.startsWith('"' + MARK) ? open(person, place, stored.substring(1, stored.length() - 1)) : stored;
    }
}
