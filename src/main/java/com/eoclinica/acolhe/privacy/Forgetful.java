package com.eoclinica.acolhe.privacy;

import java.util.Set;
import java.util.UUID;

/** Something outside the database that remembers people: a cache, fast memory. Each module tells for its own. */
public interface Forgetful {

    /** After the rows are gone. Doing it again is harmless. @param people ids of correspondents and patients */
    void forget(Set<UUID> people);
}
