package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.scheduling.CancelResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Carries a decision out and says what came of it, from committed facts only. */
final class Acts {

    private final AppointmentBook book;
    private final BookingActs booking;
    private final Patients patients;

    Acts(AppointmentBook book, Patients patients) {
        this.book = book;
        this.patients = patients;
        this.booking = new BookingActs(book, patients);
    }

    Answered act(Scene scene, Decision decision) {
        var done = switch (decision.step()) {
            case NextStep.StaySilent _ -> new Done(scene.dialog(), List.of(), Optional.empty());
            case NextStep.Reply _ -> Done.of(scene.dialog());
            case NextStep.HandOff handOff -> Done.of(scene.dialog()).needing(handOff.request());
            case NextStep.OfferSlots offer -> booking.offer(scene, offer.wish());
            case NextStep.HoldSlot _ -> booking.hold(scene);
            case NextStep.Book _ -> booking.book(scene);
            case NextStep.Move _ -> booking.move(scene);
            case NextStep.ListMine list -> list(scene, list.purpose());
            case NextStep.Cancel cancel -> cancel(scene, cancel.id());
            case NextStep.Confirm confirm -> confirm(scene, confirm.id());
        };
        var says = Stream.concat(decision.says().stream(), done.says().stream()).toList();
        var replies = says.isEmpty() ? List.<Reply>of() : List.of(Words.render(says));
        return new Answered(done.dialog(), replies, done.handOff().or(decision::concern));
    }

    private List<Appointment> mine(Scene scene) {
        var phone = scene.heard().phone();
        if (phone == null) return List.of();
        return patients.ofPhone(scene.clinic().id(), phone).stream()
                .flatMap(each -> book.upcoming(each.id()).stream())
                .toList();
    }

    private Done list(Scene scene, Task purpose) {
        var mine = mine(scene);
        if (mine.isEmpty()) return Done.of(scene.dialog().ended(), Say.of("mine.none"));
        var options = mine.stream()
                .map(each -> Offer.Option.of(
                        Lines.slot(scene.clinic(), each.slot()),
                        each.id().value().toString()))
                .toList();
        if (purpose == Task.NONE) return Done.of(scene.dialog(), Say.of("mine.list", Spoken.numbered(options)));
        var chosen = mine.stream()
                .filter(each ->
                        mine.size() == 1 || each.id().equals(scene.dialog().inHand()))
                .findFirst();
        if (chosen.isPresent())
            return one(scene.with(scene.dialog().handling(chosen.get().id())), purpose, chosen.get());
        return Done.of(
                scene.dialog().with(scene.offer(options)).asking(Ask.WHICH),
                Say.of("mine.which", Spoken.numbered(options)));
    }

    private Done one(Scene scene, Task purpose, Appointment appointment) {
        var line = Lines.slot(scene.clinic(), appointment.slot());
        return switch (purpose) {
            case CONFIRM -> confirm(scene, appointment.id());
            case CANCEL -> Done.of(scene.dialog().asking(Ask.CANCELLING), Say.of("cancel.ask", line));
            default -> {
                var service = scene.clinic().service(appointment.slot().serviceCode());
                var details = scene.dialog()
                        .details()
                        .with(Details.Detail.PRACTITIONER, appointment.slot().practitionerCode());
                if (service.isPresent())
                    details =
                            details.with(Details.Detail.SPECIALTY, service.get().specialty());
                var dialog = scene.dialog().with(details);
                if (details.when() != null) yield booking.offer(scene.with(dialog), Wishes.of(scene.with(dialog)));
                yield Done.of(dialog.asking(Ask.WHEN), Say.of("move.when", line));
            }
        };
    }

    private Optional<Appointment> own(Scene scene, AppointmentId id) {
        return mine(scene).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private Done confirm(Scene scene, AppointmentId id) {
        var own = own(scene, id);
        if (own.isEmpty()) return Done.of(scene.dialog().ended(), Say.of("mine.none"));
        book.confirm(id, own.get().patientId());
        return Done.of(
                scene.dialog().ended(),
                Say.of("confirmed", Lines.slot(scene.clinic(), own.get().slot())));
    }

    private Done cancel(Scene scene, AppointmentId id) {
        var own = own(scene, id);
        if (own.isEmpty()) return Done.of(scene.dialog().ended(), Say.of("mine.none"));
        return switch (book.cancel(id, own.get().patientId(), "patient")) {
            case CancelResult.Cancelled done ->
                Done.of(
                        scene.dialog().ended(),
                        Say.of(
                                "cancelled",
                                Lines.slot(scene.clinic(), done.appointment().slot())));
            case CancelResult.TooLate _ ->
                Done.of(scene.dialog().ended(), Say.of("too-late")).needing(HandOffRequest.normal("too-late"));
            case CancelResult.NotFound _ -> Done.of(scene.dialog().ended(), Say.of("mine.none"));
        };
    }
}
