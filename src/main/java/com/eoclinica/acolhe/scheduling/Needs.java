package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Facility;
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

    OfOffer of(String practitioner, String service) {
        var needs = clinic.arrangements().needsOf(service);
        var facilities = needs.facilities().stream()
                .map(each -> clinic.arrangements().facility(each).units())
                .toList();
        return new OfOffer(
                practitioner,
                facilities,
                needs.before().toSeconds(),
                needs.after().toSeconds());
    }

    /** The needs of one practitioner's service, worked out once for many slots; times in seconds. */
    record OfOffer(String practitioner, List<List<String>> facilities, long before, long after) {

        /** From and until are seconds of the epoch. */
        boolean areFree(long from, long until, Taken taken) {
            if (!taken.isFree(practitioner, from - before, until + after)) return false;
            for (var units : facilities) {
                if (!isAnyFree(units, from - before, until + after, taken)) return false;
            }
            return true;
        }

        private static boolean isAnyFree(List<String> units, long from, long until, Taken taken) {
            for (var unit : units) if (taken.isFree(unit, from, until)) return true;
            return false;
        }
    }
}
