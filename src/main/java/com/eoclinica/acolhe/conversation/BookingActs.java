package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.clinic.HealthcareService;
import com.eoclinica.acolhe.clinic.InsurancePlan;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Offers, holds, books and moves. */
final class BookingActs {

    private static final int MOST = 4;

    private final AppointmentBook book;
    private final Patients patients;

    BookingActs(AppointmentBook book, Patients patients) {
        this.book = book;
        this.patients = patients;
    }

    Done offer(Scene scene, Wish wish) {
        return switch (book.find(wish, MOST)) {
            case SlotSearch.SlotsFound found -> show(scene, "slots", found.slots());
            case SlotSearch.NothingFree none -> show(scene, "slots.nearest", none.nearest());
            case SlotSearch.NotOffered _ -> Done.of(scene.dialog().ended(), Say.of("not-offered"));
        };
    }

    private Done show(Scene scene, String template, List<Slot> slots) {
        var dialog = scene.dialog().with((Choice) null);
        if (slots.isEmpty()) return Done.of(dialog.asking(Ask.WHEN), Say.of("slots.none"));
        var options = slots.stream()
                .map(each -> new Offer.Option(Lines.slot(scene.clinic(), each), "slot", each))
                .toList();
        return Done.of(dialog.with(scene.offer(options)).asking(Ask.SLOT), Say.of(template, Spoken.numbered(options)));
    }

    Done hold(Scene scene) {
        var who = new Identity(patients).of(scene);
        if (who.patient().isEmpty()) return who.asked();
        var named = scene.with(scene.dialog()
                .with(scene.dialog()
                        .details()
                        .with(Details.Detail.PATIENT, who.patient().get().toString())));
        return switch (book.hold(request(named))) {
            case HoldResult.Held held -> readBack(named, held.expiresAt());
            case HoldResult.HoldRefused refused -> refused(named, refused.reason(), refused.alternatives());
        };
    }

    /** Why not, in the patient's words, and what there is instead. */
    private Done refused(Scene scene, String reason, List<Slot> instead) {
        if (reason.equals("taken")) return show(scene, "slot-taken", instead);
        var shown = show(scene, "slots.instead", instead);
        return new Done(
                shown.dialog(),
                Stream.concat(Stream.of(Refusals.say(reason)), shown.says().stream())
                        .toList(),
                shown.handOff());
    }

    private Done readBack(Scene scene, Instant until) {
        var choice = java.util.Objects.requireNonNull(scene.dialog().choice());
        var price = price(scene);
        var kept = scene.dialog().with(new Choice(choice.requestId(), choice.slot(), price, until));
        var line = Lines.slot(scene.clinic(), choice.slot());
        if (kept.task() == Task.MOVE) return Done.of(kept.asking(Ask.MOVING), Say.of("move.ask", line));
        return Done.of(
                kept.asking(Ask.BOOKING),
                Say.of("book.ask", line, scene.clinic().address(), payer(scene, price)));
    }

    private @Nullable Integer price(Scene scene) {
        return book.quote(request(scene)).map(Quote::priceCents).orElse(null);
    }

    private static String payer(Scene scene, @Nullable Integer price) {
        var plan = scene.dialog().details().planCode();
        var name = plan == null
                ? "particular"
                : scene.clinic().plan(plan).map(InsurancePlan::name).orElse(plan);
        return price == null ? name : name + ", " + Spoken.price(price);
    }

    private static BookingRequest request(Scene scene) {
        var choice = java.util.Objects.requireNonNull(scene.dialog().choice());
        var details = scene.dialog().details();
        var patient = PatientId.of(java.util.Objects.requireNonNull(details.value(Details.Detail.PATIENT)));
        return new BookingRequest(choice.requestId(), scene.clinic().id(), patient, choice.slot(), details.planCode());
    }

    Done book(Scene scene) {
        var choice = java.util.Objects.requireNonNull(scene.dialog().choice());
        var price = price(scene);
        if (scene.dialog().task() == Task.BOOK && !java.util.Objects.equals(price, choice.priceCents()))
            return Done.of(
                    scene.dialog().with(new Choice(choice.requestId(), choice.slot(), price, choice.heldUntil())),
                    Say.of("price-changed", payer(scene, price)));
        return result(scene, "booked", book.book(request(scene)));
    }

    Done move(Scene scene) {
        return result(
                scene,
                "moved",
                book.move(java.util.Objects.requireNonNull(scene.dialog().inHand()), request(scene)));
    }

    private Done result(Scene scene, String template, BookingResult result) {
        return switch (result) {
            case BookingResult.Booked done ->
                Done.of(
                        scene.dialog().ended(),
                        Say.of(
                                template,
                                Lines.slot(scene.clinic(), done.appointment().slot()),
                                scene.clinic().address(),
                                scene.clinic()
                                        .service(done.appointment().slot().serviceCode())
                                        .map(HealthcareService::preparation)
                                        .orElse("")));
            case BookingResult.SlotTaken taken -> show(scene, "slot-taken", taken.alternatives());
            case BookingResult.NotAllowed refused ->
                Done.of(scene.dialog().ended(), Refusals.say(refused.reason()), Say.of("not-allowed"))
                        .needing(HandOffRequest.normal("not-allowed"));
        };
    }
}
