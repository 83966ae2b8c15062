package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.conversation.Details.Detail;
import com.eoclinica.acolhe.patient.Habit;
import com.eoclinica.acolhe.patient.Habits;
import com.eoclinica.acolhe.patient.Patient;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.scheduling.CancelResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a patient may do with what is theirs, and with nobody else's. */
final class MineActs {

    private final AppointmentBook book;
    private final Habits habits;
    private final BookingActs booking;
    private final Proof proof;

    MineActs(AppointmentBook book, Patients patients, Habits habits, BookingActs booking) {
        this.book = book;
        this.habits = habits;
        this.booking = booking;
        this.proof = new Proof(patients);
    }

    Done list(Scene unproved, Task purpose) {
        var proved = proof.of(unproved);
        if (proved.asked().isPresent()) return proved.asked().get();
        var scene = unproved.with(proved.dialog());
        if (purpose == Task.ABOUT) return about(scene, proved.patient());
        if (purpose == Task.FORGET) return forget(scene, proved.patient());
        var mine = proved.patient().map(each -> book.upcoming(each.id())).orElse(List.of());
        if (mine.isEmpty()) return nothing(scene);
        return purpose == Task.LIST || purpose == Task.NONE ? told(scene, mine) : chosen(scene, purpose, mine);
    }

    /** The offer to book stays open, so that a yes to it books. */
    private static Done nothing(Scene scene) {
        return Done.of(scene.dialog().ended().starting(Task.BOOK).asking(Ask.RESUME), Say.of("mine.none"));
    }

    private static Done told(Scene scene, List<Appointment> mine) {
        return Done.of(scene.dialog().ended(), Say.of("mine.list", Spoken.numbered(options(scene, mine))));
    }

    private static List<Offer.Option> options(Scene scene, List<Appointment> mine) {
        return mine.stream()
                .map(each -> Offer.Option.of(
                        Lines.slot(scene.clinic(), each.slot()),
                        each.id().value().toString()))
                .toList();
    }

    private Done chosen(Scene scene, Task purpose, List<Appointment> mine) {
        var one = mine.stream()
                .filter(each ->
                        mine.size() == 1 || each.id().equals(scene.dialog().inHand()))
                .findFirst();
        if (one.isPresent())
            return one(scene.with(scene.dialog().handling(one.get().id())), purpose, one.get());
        var options = options(scene, mine);
        var key = "mine.which." + purpose.name().toLowerCase(java.util.Locale.ROOT);
        return Done.of(
                scene.dialog().with(scene.offer(options)).asking(Ask.WHICH), Say.of(key, Spoken.numbered(options)));
    }

    private Done one(Scene scene, Task purpose, Appointment appointment) {
        var line = Lines.slot(scene.clinic(), appointment.slot());
        return switch (purpose) {
            case CONFIRM -> confirm(scene, appointment.id());
            case CANCEL -> Done.of(scene.dialog().readingBack(line).asking(Ask.CANCELLING), Say.of("cancel.ask", line));
            default -> moving(scene.with(known(scene, appointment)), line);
        };
    }

    /** Moving keeps patient, practitioner and payer. */
    private static Dialog known(Scene scene, Appointment appointment) {
        var plan = appointment.plan() == null ? Details.PRIVATE : appointment.plan();
        var dialog = scene.dialog()
                .knowing(Detail.PATIENT, appointment.patientId().toString())
                .knowing(Detail.PRACTITIONER, appointment.slot().practitionerCode())
                .knowing(Detail.PLAN, plan);
        var service = scene.clinic().service(appointment.slot().serviceCode());
        return service.isPresent()
                ? dialog.knowing(Detail.SPECIALTY, service.get().specialty())
                : dialog;
    }

    private Done moving(Scene scene, String line) {
        return scene.dialog().details().when() != null
                ? booking.offer(scene, Wishes.of(scene))
                : Done.of(scene.dialog().asking(Ask.WHEN), Say.of("move.when", line));
    }

    private Optional<Appointment> own(Scene scene, AppointmentId id) {
        return proof.of(scene).patient().stream()
                .flatMap(each -> book.upcoming(each.id()).stream())
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    Done confirm(Scene scene, AppointmentId id) {
        var own = own(scene, id);
        if (own.isEmpty()) return nothing(scene);
        book.confirm(id, own.get().patientId());
        return Done.of(
                scene.dialog().ended(),
                Say.of("confirmed", Lines.slot(scene.clinic(), own.get().slot())));
    }

    Done cancel(Scene scene, AppointmentId id) {
        var own = own(scene, id);
        if (own.isEmpty()) return nothing(scene);
        return switch (book.cancel(id, own.get().patientId(), "patient")) {
            case CancelResult.Cancelled(var gone) ->
                Done.of(scene.dialog().ended(), Say.of("cancelled", Lines.slot(scene.clinic(), gone.slot())));
            case CancelResult.TooLate _ ->
                Done.of(scene.dialog(), Say.of("too-late"), OfficeHours.personComes(scene))
                        .toPerson("too-late");
            case CancelResult.NotFound _ -> nothing(scene);
        };
    }

    /** Kept at once where one person alone uses the line, else with what they book. */
    Done call(Scene scene, String name) {
        proof.of(scene)
                .patient()
                .ifPresent(each -> habits.learn(each.clinicId(), each.id(), Map.of(Habit.CALLED, name)));
        var open = scene.dialog().task() != Task.NONE;
        return Done.of(open ? scene.dialog().knowing(Detail.CALLED, name) : scene.dialog());
    }

    private Done about(Scene scene, Optional<Patient> patient) {
        var after = scene.dialog().ended();
        if (patient.isEmpty()) return Done.of(after, Say.of("about.nothing"));
        var lines = new ArrayList<String>();
        lines.add(Words.label("about.name", patient.get().name()));
        var usual = habits.of(patient.get().id());
        Optional.ofNullable(usual.get(Habit.CALLED)).ifPresent(each -> lines.add(Words.label("about.called", each)));
        Optional.ofNullable(usual.get(Habit.PRACTITIONER))
                .flatMap(scene.clinic()::practitioner)
                .ifPresent(who -> lines.add(Words.label("about.practitioner", who.displayName())));
        Optional.ofNullable(usual.get(Habit.PLAN))
                .map(plan -> scene.clinic().plan(plan).map(each -> each.name()).orElse(Words.label("payer.private")))
                .ifPresent(plan -> lines.add(Words.label("about.plan", plan)));
        Optional.ofNullable(usual.get(Habit.PART))
                .ifPresent(part -> lines.add(Words.label("about.part", Words.label("part." + part))));
        return Done.of(after, Say.of("about", String.join("\n", lines)));
    }

    private Done forget(Scene scene, Optional<Patient> patient) {
        patient.ifPresent(each -> habits.forget(each.id()));
        return Done.of(scene.dialog().ended(), Say.of("forgotten"));
    }
}
