package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.console.RoomColumns.Unit;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The agenda: the day of everybody or of all rooms, or the week of one. */
@Controller
@RequestMapping("/agenda")
class AgendaPage {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEEE, d 'de' MMMM", Locale.of("pt", "BR"));
    private static final String ROOMS = "rooms";

    private final AgendaColumns columns;
    private final RoomColumns rooms;
    private final AgendaReach reach;
    private final Clinics clinics;
    private final Clock clock;

    AgendaPage(AgendaColumns columns, RoomColumns rooms, AgendaReach reach, Clinics clinics, Clock clock) {
        this.columns = columns;
        this.rooms = rooms;
        this.reach = reach;
        this.clinics = clinics;
        this.clock = clock;
    }

    /** @param of a practitioner's code, a room's, {@code rooms} for all of these; otherwise everybody's day */
    @GetMapping
    String show(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            @RequestParam(defaultValue = "") String of,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        var clinic = clinics.get(who.clinicId());
        var shown =
                new Shown(clinic, reach.of(who, clinic), reach.isWhole(who) ? RoomColumns.units(clinic) : List.of());
        var first = day == null ? LocalDate.now(clock.withZone(clinic.zone())) : day;
        var week = week(shown, of, first);
        model.addAttribute("columns", week.orElseGet(() -> day(shown, of, first)));
        model.addAttribute("people", shown.people());
        model.addAttribute("units", shown.units());
        model.addAttribute("of", of);
        model.addAttribute("request", Ids.next());
        dates(first, week.isPresent() ? AgendaColumns.WEEK : 1, model);
        return "console/agenda";
    }

    /** Whom and what this person may see, and nothing else. */
    private record Shown(Clinic clinic, List<Practitioner> people, List<Unit> units) {}

    private static void dates(LocalDate first, int step, Model model) {
        model.addAttribute("day", first);
        model.addAttribute("date", (step == 1 ? "" : "Semana de ") + DATE.format(first));
        model.addAttribute("before", first.minusDays(step));
        model.addAttribute("after", first.plusDays(step));
    }

    private List<AgendaColumn> day(Shown shown, String of, LocalDate day) {
        return of.equals(ROOMS)
                ? rooms.day(shown.clinic(), shown.units(), day)
                : columns.day(shown.clinic(), shown.people(), day);
    }

    /** Empty when it is nobody's week that is asked for. */
    private Optional<List<AgendaColumn>> week(Shown shown, String of, LocalDate first) {
        return one(shown.people(), each -> each.code().equals(of))
                .map(each -> columns.week(shown.clinic(), each, first))
                .or(() -> one(shown.units(), each -> each.code().equals(of))
                        .map(each -> rooms.week(shown.clinic(), each, first)));
    }

    private static <T> Optional<T> one(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst();
    }
}
