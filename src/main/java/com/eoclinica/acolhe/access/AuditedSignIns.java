package com.eoclinica.acolhe.access;

import com.eoclinica.acolhe.audit.Actor;
import com.eoclinica.acolhe.audit.Audit;
import com.eoclinica.acolhe.audit.Deed;
import com.eoclinica.acolhe.audit.Pseudonyms;
import com.eoclinica.acolhe.audit.Subject;
import com.eoclinica.acolhe.clinic.Clinics;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Who came in and who was sent away. A refused login is kept as a pseudonym: people type passwords into the wrong field. */
@Component
class AuditedSignIns {

    private final Audit audit;
    private final Pseudonyms pseudonyms;
    private final Clinics clinics;
    private final String session;

    AuditedSignIns(
            Audit audit, Pseudonyms pseudonyms, Clinics clinics, @Value("${acolhe.waha.session}") String session) {
        this.audit = audit;
        this.pseudonyms = pseudonyms;
        this.clinics = clinics;
        this.session = session;
    }

    @EventListener
    void cameIn(AuthenticationSuccessEvent event) {
        switch (event.getAuthentication().getPrincipal()) {
            case SignedIn who -> cameIn(who);
            case OidcMember member -> cameIn(member.who());
            default -> {} // a machine's call is recorded where it is let in
        }
    }

    private void cameIn(SignedIn who) {
        audit.record(who.clinicId(), Actor.account(who.id()), Deed.SIGNED_IN, Subject.NONE);
    }

    @EventListener
    void wasSentAway(AbstractAuthenticationFailureEvent event) {
        var login = pseudonyms.of(event.getAuthentication().getName());
        refused(Subject.of("login", login));
    }

    /** Somebody an issuer knows, and we do not. */
    void strangerSentAway() {
        refused(Subject.NONE);
    }

    private void refused(Subject subject) {
        audit.record(clinics.ofSession(session).id(), Actor.PRODUCT, Deed.SIGN_IN_REFUSED, subject);
    }
}
