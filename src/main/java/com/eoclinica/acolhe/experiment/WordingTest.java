package com.eoclinica.acolhe.experiment;

import com.eoclinica.acolhe.shared.ClinicId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of wordings of one message.
 *
 * @param state running, chosen or ended
 * @param variants A first; A is the usual wording
 */
public record WordingTest(
        UUID id,
        ClinicId clinicId,
        String template,
        String state,
        @Nullable String chosen,
        List<Variant> variants) {

    /** @param words null for the usual ones */
    public record Variant(String name, @Nullable String words) {}

    public boolean isRunning() {
        return state.equals("running");
    }

    /** The same patient gets the same one, whatever else is being tested: by the hash of patient and test. */
    Variant of(UUID patient) {
        if (!isRunning())
            return variants.stream()
                    .filter(each -> each.name().equals(chosen))
                    .findFirst()
                    .orElseThrow();
        var place = Math.floorMod(mixed(patient.hashCode() * 31L + id.hashCode()), variants.size());
        return variants.get(place);
    }

    /** Ids that grow with time must still spread evenly (the finaliser of MurmurHash3). */
    private static long mixed(long seed) {
        var bits = seed;
        bits = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
        bits = (bits ^ (bits >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return bits ^ (bits >>> 33);
    }
}
