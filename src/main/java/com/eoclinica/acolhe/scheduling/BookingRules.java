package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Terms;
import com.eoclinica.acolhe.clinic.Terms.Accepted;
import com.eoclinica.acolhe.clinic.Terms.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the clinic allows. Called with the request's locks held, so that two requests cannot both be the last allowed. */
@Component
class BookingRules {

    private final Availability availability;
    private final Appointments appointments;
    private final BookingCounts counts;
    private final History history;

    BookingRules(Availability availability, Appointments appointments, BookingCounts counts, History history) {
        this.availability = availability;
        this.appointments = appointments;
        this.counts = counts;
        this.history = history;
    }

    /** A message key of why not; empty when nothing speaks against it. */
    Optional<String> against(Clinic clinic, BookingRequest request, Instant now) {
        if (request.slot().start().isBefore(now)) return Optional.of("in-the-past");
        if (!availability.exists(clinic, request.slot(), request.plan())) return Optional.of("not-offered");
        return switch (terms(clinic, request)) {
            case Refused(var reason) -> Optional.of(reason);
            case Accepted accepted when isUsedUp(clinic, request, accepted) -> Optional.of("plan-quota-reached");
            case Accepted _ -> Optional.empty();
        };
    }

    /** A person who changes their mind all day keeps slots from others; a person of the clinic takes over. */
    boolean changesTooOften(Clinic clinic, BookingRequest request, Instant now) {
        var today = now.atZone(clinic.zone()).toLocalDate().atStartOfDay(clinic.zone());
        return history.changes(request.patientId(), today.toInstant())
                >= Objects.requireNonNull(clinic.policy().dailyChanges());
    }

    boolean hasTooMany(Clinic clinic, BookingRequest request, Instant now) {
        return appointments.upcoming(request.patientId(), now).size()
                >= clinic.policy().openBookings();
    }

    static boolean isTooLate(Clinic clinic, Appointment appointment, Instant now) {
        return now.plus(clinic.policy().cancelUntil())
                .isAfter(appointment.slot().start());
    }

    @Nullable
    Integer price(Clinic clinic, BookingRequest request) {
        return quote(clinic, request).map(Quote::priceCents).orElse(null);
    }

    /** Empty when the clinic does not attend on those terms. */
    Optional<Quote> quote(Clinic clinic, BookingRequest request) {
        return switch (terms(clinic, request)) {
            case Accepted accepted when isFreeReturn(request, accepted) -> Optional.of(new Quote(0, false, true));
            case Accepted accepted ->
                Optional.of(new Quote(accepted.priceCents(), accepted.needsAuthorization(), false));
            case Refused _ -> Optional.empty();
        };
    }

    private boolean isFreeReturn(BookingRequest request, Accepted accepted) {
        var start = request.slot().start();
        var since = start.minus(Duration.ofDays(accepted.freeReturnDays()));
        return accepted.freeReturnDays() > 0
                && counts.hasVisited(request.patientId(), request.slot().practitionerCode(), since, start);
    }

    private boolean isUsedUp(Clinic clinic, BookingRequest request, Accepted accepted) {
        if (accepted.dailyQuota() == null) return false;
        var day = request.slot().start().atZone(clinic.zone()).toLocalDate();
        var whole = new Interval(
                day.atStartOfDay(clinic.zone()).toInstant(),
                day.plusDays(1).atStartOfDay(clinic.zone()).toInstant());
        return counts.ofPlan(clinic.id(), request.slot().practitionerCode(), request.plan(), whole)
                >= accepted.dailyQuota();
    }

    private static Terms terms(Clinic clinic, BookingRequest request) {
        return Terms.of(
                clinic,
                clinic.practitioner(request.slot().practitionerCode()).orElseThrow(),
                clinic.service(request.slot().serviceCode()).orElseThrow(),
                request.plan());
    }
}
