package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.scheduling.BookingResult;

/** Carries out what patients answer to the clinic's own words. */
final class CareActs {

    private final Care care;
    private final AppointmentBook book;
    private final Patients patients;

    CareActs(Care care, AppointmentBook book, Patients patients) {
        this.care = care;
        this.book = book;
        this.patients = patients;
    }

    Done act(Scene scene, CareStep step) {
        return switch (step) {
            case CareStep.ConfirmVisit confirm -> confirmed(scene, confirm.visit());
            case CareStep.JoinWaitingList _ -> join(scene);
            case CareStep.TakeVacancy take -> take(scene, care.takeVacancy(take.offer()));
            case CareStep.DeclineVacancy decline -> {
                care.declineVacancy(decline.offer());
                yield Done.of(scene.dialog(), Say.of("vacancy.declined"));
            }
            case CareStep.Rate rate -> rated(scene, rate);
            case CareStep.Comment comment -> {
                care.comment(comment.visit(), comment.words());
                yield Done.of(scene.dialog(), Say.of("survey.comment-kept"));
            }
        };
    }

    private Done confirmed(Scene scene, AppointmentId visit) {
        var own = Recognition.family(patients, scene).stream()
                .flatMap(each -> book.upcoming(each.id()).stream())
                .filter(each -> each.id().equals(visit))
                .findFirst();
        own.ifPresent(each -> book.confirm(visit, each.patientId()));
        var say = own.map(each -> Say.of("confirmed", Lines.slot(scene.clinic(), each.slot())));
        return Done.of(scene.dialog().ended(), say.orElseGet(() -> Say.of("reminder.outdated")));
    }

    private Done join(Scene scene) {
        var who = new Identity(patients).of(scene);
        if (who.patient().isEmpty()) return who.asked();
        care.joinWaitingList(scene.heard().conversation(), who.patient().get(), Wishes.of(scene));
        return Done.of(scene.dialog().ended(), Say.of("waiting.joined"));
    }

    private Done take(Scene scene, BookingResult result) {
        return switch (result) {
            case BookingResult.Booked done ->
                Done.of(
                        scene.dialog(),
                        Say.of(
                                "vacancy.booked",
                                Lines.slot(scene.clinic(), done.appointment().slot()),
                                scene.clinic().address(),
                                calendar(care, done.appointment())));
            case BookingResult.SlotTaken _ -> Done.of(scene.dialog(), Say.of("vacancy.gone"));
            case BookingResult.NotAllowed refused ->
                Done.of(scene.dialog(), Refusals.say(refused.reason()), Say.of("vacancy.gone"));
        };
    }

    /** A line of its own with the link to the calendar file, or nothing. */
    static String calendar(Care care, Appointment visit) {
        return care.calendarLink(visit.id())
                .map(link -> "\n" + Words.label("calendar", link))
                .orElse("");
    }

    private Done rated(Scene scene, CareStep.Rate rate) {
        var needsPerson = care.rate(rate.visit(), rate.score());
        var after = scene.dialog().asking(Ask.SURVEY_COMMENT);
        if (!needsPerson) return Done.of(after, Say.of("survey.thanks"));
        return Done.of(after, Say.of("survey.sorry")).needing(HandOffRequest.normal("detractor"));
    }
}
