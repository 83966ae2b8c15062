package com.eoclinica.acolhe.clinic;

import com.eoclinica.acolhe.shared.ClinicId;
import java.util.List;
import java.util.Optional;

/** The clinics served, by id; the one of a WhatsApp session. */
public interface Clinics {

    Clinic get(ClinicId id);

    /** The clinic answering on that WAHA session; a single clinic answers on all of them. */
    Clinic ofSession(String session);

    /** Makes this document the clinic's newest version; the earlier ones are kept. */
    void replace(Clinic clinic, String who);

    /** The same, but only if {@code version} is still the newest. @return false when somebody changed it meanwhile */
    boolean replace(Clinic clinic, long version, String who);

    /** All versions, newest first. */
    List<ClinicVersion> history(ClinicId id);

    /** The document as it stood then. */
    Optional<Clinic> at(ClinicId id, long version);
}
