package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Facility;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.Diary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The agenda of rooms and devices: what takes place in each. */
@Component
class RoomColumns {

    private final Diary diary;
    private final AgendaVisits visits;

    RoomColumns(Diary diary, AgendaVisits visits) {
        this.diary = diary;
        this.visits = visits;
    }

    /** @param code as the book occupies it, {@code room:consultorio#1} */
    record Unit(String code, String name) {}

    static List<Unit> units(Clinic clinic) {
        return clinic.arrangements().facilities().stream()
                .flatMap(each -> IntStream.range(0, each.capacity()).mapToObj(index -> unit(each, index)))
                .toList();
    }

    /** One column each, also those nobody uses. */
    List<AgendaColumn> day(Clinic clinic, List<Unit> units, LocalDate day) {
        var taken = taken(clinic, day, day.plusDays(1));
        return units.stream()
                .map(each -> new AgendaColumn(
                        each.name(), visits.entries(clinic, taken.getOrDefault(each.code(), List.of()))))
                .toList();
    }

    /** Seven days of one, one column each. */
    List<AgendaColumn> week(Clinic clinic, Unit unit, LocalDate first) {
        var taken = taken(clinic, first, first.plusDays(AgendaColumns.WEEK));
        var entries = visits.entries(clinic, taken.getOrDefault(unit.code(), List.of()));
        return AgendaColumns.days(clinic, entries, first);
    }

    private static Unit unit(Facility facility, int index) {
        var name = facility.capacity() == 1 ? facility.name() : facility.name() + " " + (index + 1);
        return new Unit(facility.units().get(index), name);
    }

    private Map<String, List<Appointment>> taken(Clinic clinic, LocalDate from, LocalDate until) {
        return diary.byUnit(
                clinic.id(),
                from.atStartOfDay(clinic.zone()).toInstant(),
                until.atStartOfDay(clinic.zone()).toInstant());
    }
}
