package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.conversation.Details.Detail;
import com.eoclinica.acolhe.patient.Habits;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import com.eoclinica.acolhe.scheduling.BookingRequest;
import com.eoclinica.acolhe.scheduling.BookingResult;
import com.eoclinica.acolhe.scheduling.HoldResult;
import com.eoclinica.acolhe.scheduling.Quote;
import com.eoclinica.acolhe.scheduling.Slot;
import com.eoclinica.acolhe.scheduling.SlotSearch;
import com.eoclinica.acolhe.scheduling.Wish;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Offers, holds, books and moves. */
final class BookingActs {

    private static final int MOST = 4;

    private final AppointmentBook book;
    private final Patients patients;
    private final Usual usual;
    private final Care care;

    BookingActs(AppointmentBook book, Patients patients, Habits habits, Care care) {
        this.book = book;
        this.patients = patients;
        this.care = care;
        this.usual = new Usual(habits);
    }

    Done offer(Scene scene, Wish wish) {
        return switch (book.find(wish, MOST)) {
            case SlotSearch.SlotsFound(var slots) -> show(scene, "slots", Usual.first(scene, slots));
            case SlotSearch.NothingFree(var nearest) -> show(scene, "slots.nearest", nearest);
            case SlotSearch.NotOffered(var reason) -> notOffered(scene, reason);
        };
    }

    private static Done notOffered(Scene scene, String reason) {
        var dialog = scene.dialog();
        var decision = reason.equals("plan-not-accepted")
                ? Asking.otherPayer(scene)
                : Asking.specialty(scene.with(dialog.unknowing(Detail.SPECIALTY).unknowing(Detail.PRACTITIONER)))
                        .first(Say.of("not-offered"));
        return Done.of(decision);
    }

    private static Done show(Scene scene, String template, List<Slot> slots) {
        var dialog = scene.dialog().unchosen();
        if (slots.isEmpty())
            return Done.of(dialog.with(dialog.details().at(null)).asking(Ask.WHEN), Say.of("slots.none"));
        var options = slots.stream()
                .map(each -> new Offer.Option(Lines.slot(scene.clinic(), each), "slot", each))
                .toList();
        return Done.of(dialog.with(scene.offer(options)).asking(Ask.SLOT), Say.of(template, Spoken.numbered(options)));
    }

    /** Kept from the choice on, so that nobody takes it while the patient is still telling who they are. */
    Done hold(Scene scene) {
        return switch (book.hold(request(scene))) {
            case HoldResult.Held held -> held(scene, held.expiresAt());
            case HoldResult.HoldRefused(var reason, var alternatives) -> refused(scene, reason, alternatives);
        };
    }

    /** Why not, in the patient's words, and what there is instead. */
    private static Done refused(Scene scene, String reason, List<Slot> instead) {
        if (reason.equals("taken")) return show(scene, "slot-taken", instead);
        if (Refusals.isOfPayer(reason)) return Refusals.said(scene, reason);
        var shown = show(scene, "slots.instead", instead);
        var says = Stream.concat(Stream.of(Refusals.say(reason)), shown.says().stream());
        return new Done(shown.dialog(), says.toList(), shown.handOff());
    }

    private Done held(Scene scene, Instant until) {
        var choice = Objects.requireNonNull(scene.dialog().choice());
        var kept = scene.with(scene.dialog().with(new Choice(choice.requestId(), choice.slot(), null, until)));
        var who = new Identity(patients).of(kept);
        if (who.patient().isEmpty()) return choice.heldUntil() == null ? kept(scene, who.asked()) : who.asked();
        return readBack(kept.with(
                kept.dialog().knowing(Detail.PATIENT, who.patient().get().toString())));
    }

    /** Told once, when the time is chosen: which one it is, and that nobody takes it meanwhile. */
    private static Done kept(Scene scene, Done asked) {
        var slot = Objects.requireNonNull(scene.dialog().choice()).slot();
        var says =
                Stream.concat(Stream.of(Say.of("slot-kept", Lines.slot(scene.clinic(), slot))), asked.says().stream());
        return new Done(asked.dialog(), says.toList(), asked.handOff());
    }

    private Done readBack(Scene scene) {
        var choice = Objects.requireNonNull(scene.dialog().choice());
        var request = request(scene);
        var price = price(request);
        var patient = patients.find(request.patientId()).orElseThrow();
        var facts = Summary.of(scene, patient, choice.slot(), request.plan(), price);
        var kept = scene.dialog()
                .with(new Choice(choice.requestId(), choice.slot(), price, choice.heldUntil()))
                .readingBack(facts);
        return kept.task() == Task.MOVE
                ? Done.of(kept.asking(Ask.MOVING), Say.of("move.ask", facts))
                : Done.of(kept.asking(Ask.BOOKING), Say.of("book.ask", facts));
    }

    private @Nullable Integer price(BookingRequest request) {
        return book.quote(request).map(Quote::priceCents).orElse(null);
    }

    /** Until it is known who the patient is, the conversation itself holds the time. */
    private static BookingRequest request(Scene scene) {
        var choice = Objects.requireNonNull(scene.dialog().choice());
        var details = scene.dialog().details();
        var known = details.value(Detail.PATIENT);
        var patient = known == null ? new PatientId(scene.heard().conversation().value()) : PatientId.of(known);
        return new BookingRequest(choice.requestId(), scene.clinic().id(), patient, choice.slot(), details.planCode());
    }

    /** A price that changed since it was told is told anew and asked again. */
    Done book(Scene scene) {
        var request = request(scene);
        if (isOtherPrice(scene, request)) {
            var again = readBack(scene);
            return new Done(
                    again.dialog(),
                    List.of(Say.of("price-changed"), again.says().getFirst()),
                    again.handOff());
        }
        return result(scene, "booked", book.book(request));
    }

    private boolean isOtherPrice(Scene scene, BookingRequest request) {
        var told = Objects.requireNonNull(scene.dialog().choice()).priceCents();
        return !Objects.equals(told, price(request));
    }

    Done move(Scene scene) {
        var request = request(scene);
        if (isOtherPrice(scene, request)) return book(scene);
        return result(
                scene, "moved", book.move(Objects.requireNonNull(scene.dialog().inHand()), request));
    }

    private Done result(Scene scene, String template, BookingResult result) {
        return switch (result) {
            case BookingResult.Booked(var appointment) -> {
                usual.learn(scene, appointment);
                var patient = patients.find(appointment.patientId()).orElseThrow();
                var facts =
                        Summary.of(scene, patient, appointment.slot(), appointment.plan(), appointment.priceCents());
                yield Done.of(scene.dialog().ended(), Say.of(template, facts, CareActs.calendar(care, appointment)));
            }
            case BookingResult.SlotTaken(var alternatives) -> show(scene, "slot-taken", alternatives);
            case BookingResult.NotAllowed(var reason) -> Refusals.said(scene, reason);
        };
    }
}
