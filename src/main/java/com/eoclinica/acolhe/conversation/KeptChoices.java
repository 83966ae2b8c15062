package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.patient.Consents;
import com.eoclinica.acolhe.patient.Purpose;
import org.springframework.stereotype.Component;

/** What a correspondent was told or refused outlives the thread in which they said it. */
@Component
class KeptChoices {

    private final Consents consents;
    private final Clinics clinics;

    KeptChoices(Consents consents, Clinics clinics) {
        this.consents = consents;
        this.clinics = clinics;
    }

    /** The dialogue of a turn with what was kept; asked only where a new thread starts, or AI was refused and may be wanted again. */
    Dialog recalled(Turn turn) {
        var dialog = turn.standingDialog();
        var standing = dialog.standing();
        if (standing.lastActivity() != null && !standing.refusedAi()) return dialog;
        var kept = consents.of(turn.correspondent().id());
        return dialog.with(standing.withNotice(Math.max(standing.noticeVersion(), kept.noticeVersion()))
                .withOptedOut(kept.optedOut())
                .withRefusedAi(kept.refusedAi()));
    }

    /** Inside the turn's transaction; asks for what was kept only when something seems to have changed. */
    void keep(Turn turn, Standing before, Standing after) {
        if (stand(before).equals(stand(after))) return;
        var kept = consents.of(turn.correspondent().id());
        if (after.noticeVersion() > kept.noticeVersion()) told(turn);
        if (after.optedOut() != kept.optedOut()) record(turn, Purpose.MESSAGES, !after.optedOut());
        if (after.refusedAi() != kept.refusedAi()) record(turn, Purpose.AI, !after.refusedAi());
    }

    private static Consents.Stand stand(Standing standing) {
        return new Consents.Stand(standing.noticeVersion(), standing.optedOut(), standing.refusedAi());
    }

    private void told(Turn turn) {
        var to = turn.correspondent();
        var shown = Words.render(Dialogue.notice(clinics.get(to.clinicId())));
        consents.told(to.clinicId(), to.id(), Dialogue.NOTICE, turn.id(), shown);
    }

    private void record(Turn turn, Purpose purpose, boolean granted) {
        var to = turn.correspondent();
        consents.record(to.clinicId(), to.id(), purpose, granted, Dialogue.NOTICE, turn.id());
    }
}
