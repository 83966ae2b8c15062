package com.eoclinica.acolhe.access;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.shared.ClinicId;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** On whose behalf a request comes: the clinic of the one signed in or of the machine's key, else that of our session. */
@Component
public class CallingClinic {

    private final Clinics clinics;
    private final String session;

    /** Stands for the request of the thread that asks. */
    private final HttpServletRequest request;

    CallingClinic(Clinics clinics, @Value("${acolhe.waha.session}") String session, HttpServletRequest request) {
        this.clinics = clinics;
        this.session = session;
        this.request = request;
    }

    public ClinicId id() {
        var bound = bound(request);
        return bound == null ? clinics.ofSession(session).id() : bound;
    }

    public Clinic clinic() {
        var bound = bound(request);
        return bound == null ? clinics.ofSession(session) : clinics.get(bound);
    }

    /** The only clinic this request may see; null when it is bound to none. */
    static @Nullable ClinicId bound(HttpServletRequest request) {
        if (request.getAttribute(MachineDoor.CALLER) instanceof Caller caller) return caller.clinicId();
        return signedIn(request) instanceof SignedIn who ? who.clinicId() : null;
    }

    static @Nullable SignedIn signedIn(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication signed
                        && signed.getPrincipal() instanceof SignedIn who
                ? who
                : null;
    }
}
