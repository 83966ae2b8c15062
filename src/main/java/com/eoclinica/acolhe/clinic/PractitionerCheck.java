package com.eoclinica.acolhe.clinic;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Looks for what cannot be meant in one practitioner's entry. */
final class PractitionerCheck {

    /** Announced as "médico", which needs no specialist registration. */
    private static final String GENERAL = "clinica_geral";

    private final Practitioner who;
    private final List<String> problems = new ArrayList<>();

    PractitionerCheck(Practitioner who) {
        this.who = who;
    }

    List<String> problems(Set<String> services, Set<String> plans) {
        var at = "practitioners[" + who.code() + "]";
        who.services().stream()
                .filter(each -> !services.contains(each))
                .forEach(each -> problems.add("%s.services: unknown service %s; add it to services or use one of %s"
                        .formatted(at, each, services.stream().sorted().toList())));
        who.plans().stream()
                .filter(each -> !plans.contains(each))
                .forEach(each -> problems.add("%s.plans: unknown plan %s; add it to plans or use one of %s"
                        .formatted(at, each, plans.stream().sorted().toList())));
        if (who.council().isBlank()) problems.add(at + ".council: missing; give the registration, e.g. CRM/SP 123456");
        if (announcesSpecialty() && (who.rqe() == null || who.rqe().isBlank()))
            problems.add(at + ".rqe: missing; a specialty may be announced only with its RQE (Res. CFM 2.336/2023)");
        problems.addAll(intervals(at + ".schedule", who.schedule()));
        absences(at);
        return problems;
    }

    private boolean announcesSpecialty() {
        return who.specialties().stream().anyMatch(each -> !each.equals(GENERAL));
    }

    private void absences(String at) {
        for (var each : who.absences()) {
            if (each.to().isBefore(each.from()))
                problems.add("%s.absences[%s]: ends before it starts; swap the days".formatted(at, each.from()));
        }
    }

    static List<String> intervals(String at, List<WeeklyHours> schedule) {
        var problems = new ArrayList<String>();
        for (var each : schedule) {
            if (!each.from().isBefore(each.to()))
                problems.add("%s[%s %s-%s]: ends before it starts; split hours that cross midnight into two days"
                        .formatted(at, each.day(), each.from(), each.to()));
        }
        for (var day : DayOfWeek.values()) problems.addAll(overlaps(at, day, schedule));
        return problems;
    }

    private static List<String> overlaps(String at, DayOfWeek day, List<WeeklyHours> schedule) {
        var problems = new ArrayList<String>();
        var sorted = schedule.stream()
                .filter(each -> each.day() == day)
                .sorted(Comparator.comparing(WeeklyHours::from))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).from().isBefore(sorted.get(i - 1).to()))
                problems.add("%s[%s]: %s overlaps what ends at %s; join them or move one"
                        .formatted(
                                at, day, sorted.get(i).from(), sorted.get(i - 1).to()));
        }
        return problems;
    }
}
