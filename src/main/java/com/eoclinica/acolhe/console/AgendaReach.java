package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.Permission;
import com.eoclinica.acolhe.access.Practitioners;
import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Practitioner;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Whose agenda somebody may see and change: everybody's, or a practitioner's own and no other. */
@Component
class AgendaReach {

    private final Practitioners practitioners;

    AgendaReach(Practitioners practitioners) {
        this.practitioners = practitioners;
    }

    boolean isWhole(SignedIn who) {
        return who.may(Permission.ALL_AGENDAS);
    }

    /** In the order of the clinic's document; nobody for a practitioner whose account was not told whose it is. */
    List<Practitioner> of(SignedIn who, Clinic clinic) {
        if (isWhole(who)) return clinic.practitioners();
        return practitioners.of(who.id()).flatMap(clinic::practitioner).stream().toList();
    }

    /** Nothing of another practitioner is shown or changed, whatever address or form was sent. */
    void check(SignedIn who, String practitioner) {
        if (isWhole(who)) return;
        if (practitioners.of(who.id()).filter(practitioner::equals).isEmpty())
            throw new AccessDeniedException("another practitioner's agenda");
    }
}
