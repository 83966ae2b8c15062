package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.patient.Habits;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import com.eoclinica.acolhe.scheduling.Holds;
import com.eoclinica.acolhe.understanding.Question;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The AI side of reception: says what it asks, decides, and acts on the appointment book. */
@Component
public class Receptionist {

    private final Clinics clinics;
    private final Acts acts;
    private final Holds holds;

    Receptionist(Clinics clinics, AppointmentBook book, Holds holds, Patients patients, Habits habits, Care care) {
        this.clinics = clinics;
        this.holds = holds;
        this.acts = new Acts(book, patients, habits, care);
    }

    /** The pending question, as a reader needs it. */
    public Question question(Dialog dialog, Clinic clinic, Instant now) {
        var labels = dialog.offer() == null ? List.<String>of() : dialog.offer().labels();
        return new Question(dialog.ask().context(), labels, LocalDateTime.ofInstant(now, clinic.zone()));
    }

    public Decision decide(Dialog dialog, Heard heard) {
        return Dialogue.next(dialog, heard, clinics.get(heard.clinic()));
    }

    /** Runs inside the caller's transaction; the same turn run again has its effect once. */
    public Answered act(Dialog before, Decision decision) {
        var answered = acts.act(
                new Scene(
                        decision.dialog(),
                        decision.heard(),
                        clinics.get(decision.heard().clinic())),
                decision);
        letGo(before.choice(), answered.dialog().choice());
        return answered;
    }

    /** A slot the patient no longer wants is free for others at once. */
    private void letGo(@Nullable Choice before, @Nullable Choice after) {
        if (before == null) return;
        if (after == null || !after.requestId().equals(before.requestId())) holds.release(before.requestId());
    }
}
