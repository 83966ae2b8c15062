package com.eoclinica.acolhe.clinic;

import java.util.List;

/** What a clinic arranges beyond people and services: holidays, rooms, devices, agreements with payers, exceptions. */
public record Arrangements(
        Holidays holidays,
        List<Facility> facilities,
        List<ServiceNeeds> needs,
        List<Agreement> agreements,
        List<ScheduleException> exceptions,
        List<PayerHours> payerHours) {

    public static final Arrangements NONE =
            new Arrangements(Holidays.NATIONAL, List.of(), List.of(), List.of(), List.of(), List.of());

    public Arrangements {
        holidays = holidays == null ? Holidays.NATIONAL : holidays;
        facilities = facilities == null ? List.of() : facilities;
        needs = needs == null ? List.of() : needs;
        agreements = agreements == null ? List.of() : agreements;
        exceptions = exceptions == null ? List.of() : exceptions;
        payerHours = payerHours == null ? List.of() : payerHours;
    }

    public Arrangements withExceptions(List<ScheduleException> other) {
        return new Arrangements(holidays, facilities, needs, agreements, other, payerHours);
    }

    public ServiceNeeds needsOf(String service) {
        return needs.stream()
                .filter(each -> each.service().equals(service))
                .findFirst()
                .orElseGet(() -> ServiceNeeds.nothing(service));
    }

    public Facility facility(String code) {
        return facilities.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no facility " + code));
    }
}
