package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.conversation.Details.Detail;
import com.eoclinica.acolhe.patient.Habit;
import com.eoclinica.acolhe.patient.Habits;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who writes, and what they usually want. On a line of several people nobody is taken for another, so nothing is told. */
final class Recognition {

    private static final Map<Habit, Detail> USUAL = Map.of(
            Habit.PRACTITIONER, Detail.USUAL_PRACTITIONER,
            Habit.PLAN, Detail.USUAL_PLAN,
            Habit.PART, Detail.USUAL_PART);

    private final Patients patients;
    private final Habits habits;

    Recognition(Patients patients, Habits habits) {
        this.patients = patients;
        this.habits = habits;
    }

    /** Everyone registered with the line the message came from. */
    static List<Patient> family(Patients patients, Scene scene) {
        var phone = scene.heard().phone();
        return phone == null ? List.of() : patients.ofPhone(scene.clinic().id(), phone);
    }

    Dialog recognise(Scene scene) {
        var dialog = scene.dialog().knowing(Detail.RECOGNISED, "yes");
        return alone(scene, family(patients, scene))
                .map(patient ->
                        usual(dialog.knowing(Detail.PATIENT, patient.id().toString()), patient))
                .orElse(dialog);
    }

    private static Optional<Patient> alone(Scene scene, List<Patient> family) {
        var details = scene.dialog().details();
        var whom = details.value(Detail.FOR_WHOM);
        var forOther = whom != null && !whom.equals(Details.SELF) || details.knows(Detail.NAME);
        return family.size() != 1 || forOther
                ? Optional.empty()
                : family.stream().filter(each -> isAdult(scene, each)).findFirst();
    }

    private static boolean isAdult(Scene scene, Patient patient) {
        var born = patient.birthDate();
        return born == null || !Facts.isMinor(scene, born);
    }

    private Dialog usual(Dialog dialog, Patient patient) {
        var known = habits.of(patient.id());
        var after = patient.plan() == null ? dialog : dialog.knowing(Detail.USUAL_PLAN, patient.plan());
        for (var each : USUAL.entrySet()) {
            var value = known.get(each.getKey());
            if (value != null) after = after.knowing(each.getValue(), value);
        }
        return after;
    }
}
