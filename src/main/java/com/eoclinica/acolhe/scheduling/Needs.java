package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Facility;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What a slot occupies: its practitioner, one unit of each room and device, and the time kept free around it. */
final class Needs {

    private final Clinic clinic;

    Needs(Clinic clinic) {
        this.clinic = clinic;
    }

    /** One list per thing needed; any unit of the list will do. */
    List<List<String>> units(Slot slot) {
        var facilities = clinic.arrangements().needsOf(slot.serviceCode()).facilities().stream()
                .map(clinic.arrangements()::facility)
                .map(Facility::units);
        return Stream.concat(Stream.of(List.of(slot.practitionerCode())), facilities)
                .toList();
    }

    Interval during(Slot slot) {
        var needs = clinic.arrangements().needsOf(slot.serviceCode());
        return new Interval(slot.start().minus(needs.before()), slot.end().plus(needs.after()));
    }

    Duration around(String service, Duration duration) {
        var needs = clinic.arrangements().needsOf(service);
        return duration.plus(needs.before()).plus(needs.after());
    }

    boolean areFree(Slot slot, Taken taken) {
        var during = during(slot);
        return units(slot).stream().allMatch(units -> units.stream().anyMatch(unit -> taken.isFree(unit, during)));
    }
}
