package com.eoclinica.acolhe.clinic;

import com.eoclinica.acolhe.shared.ClinicId;

/** The clinics served, by id; the one of a WhatsApp session. */
public interface Clinics {

    Clinic get(ClinicId id);

    /** The clinic answering on that WAHA session; a single clinic answers on all of them. */
    Clinic ofSession(String session);

    /** Makes this document the clinic's newest version; the earlier ones are kept. */
    void replace(Clinic clinic, String who);
}
