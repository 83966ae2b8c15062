package com.eoclinica.acolhe.fhir;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.scheduling.AppointmentBook;
import com.eoclinica.acolhe.scheduling.AppointmentStatus;
import com.eoclinica.acolhe.scheduling.BookingRequest;
import com.eoclinica.acolhe.scheduling.BookingResult;
import com.eoclinica.acolhe.scheduling.Diary;
import com.eoclinica.acolhe.scheduling.DiaryQuery;
import com.eoclinica.acolhe.scheduling.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Appointment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Books for another system, at most once per identifier. */
@Component
class Bookings {

    private static final Set<AppointmentStatus> WISHES =
            Set.of(AppointmentStatus.PROPOSED, AppointmentStatus.PENDING, AppointmentStatus.BOOKED);

    private final AppointmentBook book;
    private final Diary diary;
    private final Ours ours;

    Bookings(AppointmentBook book, Diary diary, Ours ours) {
        this.book = book;
        this.diary = diary;
        this.ours = ours;
    }

    /** @param ifNoneExist {@code identifier=system|value}, or null */
    ResponseEntity<String> create(Appointment resource, @Nullable String ifNoneExist) {
        var clinic = ours.clinic();
        var request = request(clinic, resource, ifNoneExist);
        var isKnown = earlier(clinic, request.requestId()).isPresent();
        return switch (book.book(request)) {
            case BookingResult.Booked(var made) ->
                Answers.located(
                        isKnown ? HttpStatus.OK : HttpStatus.CREATED,
                        AppointmentResource.of(
                                clinic, diary.entry(clinic.id(), made.id()).orElseThrow()));
            case BookingResult.SlotTaken(var alternatives) -> throw Reasons.taken(alternatives);
            case BookingResult.NotAllowed(var reason) -> throw Reasons.refusal(reason);
        };
    }

    private BookingRequest request(Clinic clinic, Appointment resource, @Nullable String ifNoneExist) {
        var asked = new Asked(clinic, resource);
        if (!WISHES.contains(asked.status()))
            throw FhirProblem.unprocessable("Appointment.status", "A new one is booked, pending or proposed");
        var patient = ours.patient(asked.patient()).orElseThrow(Asked::unknownPatient);
        var requestId = requestId(clinic, resource, ifNoneExist);
        return new BookingRequest(requestId, clinic.id(), patient.id(), asked.slot(), asked.plan());
    }

    private static String requestId(Clinic clinic, Appointment resource, @Nullable String ifNoneExist) {
        if (ifNoneExist != null) return Identifiers.request(clinic.id(), token(ifNoneExist));
        if (!resource.hasIdentifier()) return "fhir-once:" + UUID.randomUUID();
        var first = resource.getIdentifierFirstRep();
        return Identifiers.request(
                clinic.id(), first.getSystem() == null ? "" : first.getSystem(), value(first.getValue()));
    }

    private static String value(@Nullable String value) {
        if (value == null) throw FhirProblem.unprocessable("Appointment.identifier.value", "Missing");
        return value;
    }

    private static String token(String condition) {
        var token = condition.replaceFirst("^\\?", "");
        if (!token.startsWith("identifier=") || token.contains("&"))
            throw FhirProblem.badParameter("If-None-Exist", "send identifier=system|value and nothing else");
        return java.net.URLDecoder.decode(token.substring(11), java.nio.charset.StandardCharsets.UTF_8);
    }

    private Optional<Entry> earlier(Clinic clinic, String requestId) {
        return diary.search(new DiaryQuery(clinic.id(), Set.of(), null, null, null, null, requestId, null), 1).stream()
                .findFirst();
    }
}
