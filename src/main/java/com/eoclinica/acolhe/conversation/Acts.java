package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.conversation.Details.Detail;
import com.eoclinica.acolhe.patient.Habits;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import java.util.List;
import java.util.stream.Stream;

/** Carries a decision out and says what came of it, from committed facts only. */
final class Acts {

    private final BookingActs booking;
    private final MineActs mine;
    private final Recognition recognition;
    private final CareActs care;

    Acts(AppointmentBook book, Patients patients, Habits habits, Care care) {
        this.booking = new BookingActs(book, patients, habits, care);
        this.mine = new MineActs(book, patients, habits, booking);
        this.recognition = new Recognition(patients, habits);
        this.care = new CareActs(care, book, patients);
    }

    Answered act(Scene scene, Decision decision) {
        var done = done(scene, decision);
        var replies = done.says().isEmpty() ? List.<Reply>of() : List.of(Words.render(done.says()));
        return new Answered(done.dialog(), replies, done.handOff().or(decision::concern));
    }

    private Done done(Scene scene, Decision decision) {
        var done = step(scene, decision.step());
        var all = new Done(
                done.dialog(),
                Stream.concat(decision.says().stream(), done.says().stream()).toList(),
                done.handOff());
        var next = decision.dialog().next();
        if (next == null || all.dialog().task() != Task.NONE || all.handOff().isPresent()) return all;
        return nextWish(scene, decision, next, all);
    }

    /** Of what was said for the second wish, only what cannot have been meant for the first. */
    private Done nextWish(Scene scene, Decision decision, Task next, Done first) {
        var specialty = decision.dialog().details().value(Detail.SPECIALTY);
        var dialog = first.dialog().starting(next);
        var opened = specialty == null || next != Task.BOOK ? dialog : dialog.knowing(Detail.SPECIALTY, specialty);
        var second = goOn(scene.with(opened), FlowRules.advance(scene.with(opened)));
        return new Done(
                second.dialog(),
                Stream.of(first.says(), List.of(Say.of("next-wish")), second.says())
                        .flatMap(List::stream)
                        .toList(),
                second.handOff());
    }

    private Done goOn(Scene scene, Decision decision) {
        return done(scene.with(decision.dialog()), decision);
    }

    private Done step(Scene scene, NextStep step) {
        return switch (step) {
            case NextStep.StaySilent _, NextStep.Reply _ -> Done.of(scene.dialog());
            case NextStep.HandOff handOff -> Done.of(scene.dialog()).needing(handOff.request());
            case NextStep.Recognise _ -> recognised(scene);
            case NextStep.OfferSlots offer -> booking.offer(scene, offer.wish());
            case NextStep.HoldSlot _ -> booking.hold(scene);
            case NextStep.Book _ -> booking.book(scene);
            case NextStep.Move _ -> booking.move(scene);
            case NextStep.ListMine list -> mine.list(scene, list.purpose());
            case NextStep.Cancel cancel -> mine.cancel(scene, cancel.id());
            case NextStep.Confirm confirm -> mine.confirm(scene, confirm.id());
            case NextStep.ForCare forCare -> care.act(scene, forCare.step());
            case NextStep.CallThem them -> mine.call(scene, them.name());
        };
    }

    private Done recognised(Scene scene) {
        var known = scene.with(recognition.recognise(scene));
        return goOn(known, FlowRules.advance(known));
    }
}
