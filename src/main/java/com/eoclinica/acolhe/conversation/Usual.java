package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.conversation.Details.Detail;
import com.eoclinica.acolhe.patient.Habit;
import com.eoclinica.acolhe.patient.Habits;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.Slot;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a patient usually takes is learnt from each booking and offered first at the next. */
final class Usual {

    private static final int NOON = 12;

    private final Habits habits;

    Usual(Habits habits) {
        this.habits = habits;
    }

    void learn(Scene scene, Appointment booked) {
        var payer = booked.plan() == null ? Details.PRIVATE : booked.plan();
        habits.learn(
                booked.clinicId(),
                booked.patientId(),
                Map.of(
                        Habit.PRACTITIONER, booked.slot().practitionerCode(),
                        Habit.PLAN, payer,
                        Habit.PART, part(scene, booked.slot())));
        called(scene)
                .ifPresent(name -> habits.learn(booked.clinicId(), booked.patientId(), Map.of(Habit.CALLED, name)));
    }

    /** Only of whoever writes: a child is not called as its mother is. */
    private static Optional<String> called(Scene scene) {
        var details = scene.dialog().details();
        var whom = details.value(Detail.FOR_WHOM);
        return whom == null || whom.equals(Details.SELF)
                ? Optional.ofNullable(details.value(Detail.CALLED))
                : Optional.empty();
    }

    static List<Slot> first(Scene scene, List<Slot> slots) {
        var details = scene.dialog().details();
        var who = details.value(Detail.USUAL_PRACTITIONER);
        var part = details.value(Detail.USUAL_PART);
        return slots.stream()
                .sorted(Comparator.<Slot, Boolean>comparing(
                                each -> !each.practitionerCode().equals(who))
                        .thenComparing(each -> !part(scene, each).equals(part)))
                .toList();
    }

    private static String part(Scene scene, Slot slot) {
        return LocalDateTime.ofInstant(slot.start(), scene.clinic().zone()).getHour() < NOON ? "manha" : "tarde";
    }
}
