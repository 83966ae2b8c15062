package com.eoclinica.acolhe.privacy;

import com.eoclinica.acolhe.shared.ClinicId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody whose data is kept: the lines they write from and the patient they are.
 *
 * @param asked the correspondent or patient they were found by
 * @param sharedLine others use their phone too, so that what was written on it is not theirs alone and stays out
 */
public record Person(ClinicId clinic, UUID asked, Set<UUID> correspondents, Set<UUID> patients, boolean sharedLine) {

    /** All ids they are known by. */
    public Set<UUID> ids() {
        var ids = new HashSet<>(correspondents);
        ids.addAll(patients);
        ids.add(asked);
        return Set.copyOf(ids);
    }
}
