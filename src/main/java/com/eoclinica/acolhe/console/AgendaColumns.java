package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.console.AgendaColumn.Entry;
import com.eoclinica.acolhe.scheduling.Agreed;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.Diary;
import com.eoclinica.acolhe.scheduling.FrontDesk;
import com.eoclinica.acolhe.scheduling.Slot;
import com.eoclinica.acolhe.scheduling.Wish;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The agenda of practitioners as columns of visits and free times. Two reads of the book and one of the names, however long the day. */
@Component
class AgendaColumns {

    static final int WEEK = 7;
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d/M", Locale.of("pt", "BR"));

    private final FrontDesk desk;
    private final Diary diary;
    private final AgendaVisits visits;

    AgendaColumns(FrontDesk desk, Diary diary, AgendaVisits visits) {
        this.desk = desk;
        this.diary = diary;
        this.visits = visits;
    }

    /** Whoever of these has a visit or free time that day, one column each. */
    List<AgendaColumn> day(Clinic clinic, List<Practitioner> people, LocalDate day) {
        var entries = entries(clinic, null, day, day.plusDays(1));
        return people.stream()
                .map(each -> new AgendaColumn(each.displayName(), of(entries, each)))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** Seven days of one practitioner, one column each. */
    List<AgendaColumn> week(Clinic clinic, Practitioner who, LocalDate first) {
        return days(clinic, entries(clinic, who.code(), first, first.plusDays(WEEK)), first);
    }

    static List<AgendaColumn> days(Clinic clinic, List<Entry> entries, LocalDate first) {
        return first.datesUntil(first.plusDays(WEEK))
                .map(day -> new AgendaColumn(DAY.format(day), on(entries, day, clinic)))
                .toList();
    }

    /** Where a visit may go, or a new one be: free times of that practitioner from that day on. */
    List<Slot> free(Clinic clinic, @Nullable String practitioner, @Nullable String plan, LocalDate from, int days) {
        var until = from.plusDays(days).atStartOfDay();
        return desk.free(new Wish(clinic.id(), null, practitioner, plan, from.atStartOfDay(), until, null, null));
    }

    private List<Entry> entries(Clinic clinic, @Nullable String practitioner, LocalDate from, LocalDate until) {
        var taken = visits.entries(clinic, visits(clinic, practitioner, from, until));
        var free = free(clinic, practitioner, null, from, (int) (until.toEpochDay() - from.toEpochDay())).stream()
                .map(each -> AgendaVisits.free(clinic, each));
        return Stream.concat(taken.stream(), free)
                .sorted(Comparator.comparing(each -> each.slot().start()))
                .toList();
    }

    private List<Appointment> visits(Clinic clinic, @Nullable String practitioner, LocalDate from, LocalDate until) {
        var start = from.atStartOfDay(clinic.zone()).toInstant();
        var end = until.atStartOfDay(clinic.zone()).toInstant();
        var all = practitioner == null
                ? diary.of(clinic.id(), start, end)
                : diary.of(clinic.id(), practitioner, start, end);
        return all.stream().map(Agreed::appointment).toList();
    }

    private static List<Entry> of(List<Entry> entries, Practitioner who) {
        return entries.stream()
                .filter(each -> each.slot().practitionerCode().equals(who.code()))
                .toList();
    }

    private static List<Entry> on(List<Entry> entries, LocalDate day, Clinic clinic) {
        return entries.stream()
                .filter(each -> AgendaVisits.day(clinic, each).equals(day))
                .toList();
    }
}
