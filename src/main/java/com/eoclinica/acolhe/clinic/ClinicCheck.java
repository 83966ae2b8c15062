package com.eoclinica.acolhe.clinic;

import com.eoclinica.acolhe.clinic.Holidays.Own;
import de.focus_shift.jollyday.core.HolidayManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks for what cannot be meant in a clinic document. */
final class ClinicCheck {

    private final Clinic clinic;
    private final List<String> problems = new ArrayList<>();

    ClinicCheck(Clinic clinic) {
        this.clinic = clinic;
    }

    List<String> problems() {
        problems.addAll(MissingFields.of(clinic));
        if (!problems.isEmpty()) return problems;
        policy();
        hours();
        var services = unique("services", clinic.services(), HealthcareService::code);
        var plans = unique("plans", clinic.plans(), InsurancePlan::code);
        var people = unique("practitioners", clinic.practitioners(), Practitioner::code);
        clinic.services().forEach(this::service);
        clinic.plans().forEach(this::plan);
        clinic.practitioners().forEach(each -> problems.addAll(new PractitionerCheck(each).problems(services, plans)));
        arrangements(people, services, plans);
        clinic.knowledge().forEach(this::article);
        return problems;
    }

    private void policy() {
        var policy = clinic.policy();
        if (policy.horizon().compareTo(policy.leadTime()) <= 0)
            problems.add("policy.horizon: not after leadTime, so nothing could be booked; make it longer");
        if (!policy.hold().isPositive()) problems.add("policy.hold: must be longer than zero, e.g. PT10M");
        if (policy.openBookings() < 1) problems.add("policy.openBookings: must be at least 1");
        if (policy.dailyChanges() != null && policy.dailyChanges() < 1)
            problems.add("policy.dailyChanges: must be at least 1");
    }

    private void hours() {
        var open = clinic.hours().stream()
                .map(each -> new WeeklyHours(each.day(), each.from(), each.to()))
                .toList();
        problems.addAll(PractitionerCheck.intervals("hours", open));
        for (var each : clinic.arrangements().payerHours()) {
            if (!each.from().isBefore(each.to()))
                problems.add("arrangements.payerHours[%s %s]: ends before it starts; swap the times"
                        .formatted(each.practitioner(), each.day()));
        }
    }

    private void service(HealthcareService service) {
        var at = "services[" + service.code() + "]";
        if (!service.duration().isPositive()) problems.add(at + ".duration: must be longer than zero, e.g. PT30M");
        if (service.priceCents() < 0) problems.add(at + ".priceCents: below zero; give hundredths of a real");
        if (service.returnAfterDays() != null && service.returnAfterDays() < 1)
            problems.add(at + ".returnAfterDays: at least 1; leave it out where nobody is to be asked back");
    }

    private void plan(InsurancePlan plan) {
        if (plan.cardFormat() == null) return;
        try {
            Pattern.compile(plan.cardFormat());
        } catch (PatternSyntaxException e) {
            problems.add("plans[%s].cardFormat: no regular expression, %s; try [0-9]{17}"
                    .formatted(plan.code(), e.getDescription()));
        }
    }

    private void article(KnowledgeArticle article) {
        for (var each : Placeholders.unknown(article.answer(), clinic)) {
            problems.add(
                    "knowledge[%s].answer: cannot fill %s; use {phone}, {address}, {name}, {plans}, {cancel-hours}, or {price:…}, {duration:…}, {preparation:…} with the code of a service that has it"
                            .formatted(article.title(), each));
        }
    }

    private void arrangements(Set<String> people, Set<String> services, Set<String> plans) {
        var arrangements = clinic.arrangements();
        var facilities = unique("arrangements.facilities", arrangements.facilities(), Facility::code);
        for (var each : arrangements.facilities()) {
            if (each.capacity() < 1) problems.add("arrangements.facilities[" + each.code() + "].capacity: at least 1");
        }
        for (var each : arrangements.needs()) {
            known("arrangements.needs.service", each.service(), services);
            each.facilities().forEach(code -> known("arrangements.needs.facilities", code, facilities));
        }
        var payers = new HashSet<>(plans);
        payers.add(Agreement.PARTICULAR);
        for (var each : arrangements.agreements()) {
            known("arrangements.agreements.plan", each.plan(), payers);
            known("arrangements.agreements.practitioner", each.practitioner(), people);
            known("arrangements.agreements.service", each.service(), services);
        }
        for (var each : arrangements.payerHours()) {
            known("arrangements.payerHours.practitioner", each.practitioner(), people);
            each.plans().forEach(plan -> known("arrangements.payerHours.plans", plan, payers));
        }
        exceptions(people);
        holidays(arrangements.holidays());
    }

    private void exceptions(Set<String> people) {
        for (var each : clinic.arrangements().exceptions()) {
            known("arrangements.exceptions.practitioner", each.practitioner(), people);
            var intervals = each.hours().stream()
                    .map(hours -> new WeeklyHours(each.date().getDayOfWeek(), hours.from(), hours.to()))
                    .toList();
            problems.addAll(PractitionerCheck.intervals("arrangements.exceptions[" + each.date() + "]", intervals));
        }
    }

    private void holidays(Holidays holidays) {
        if (holidays.country() != null
                && !HolidayManager.getSupportedCalendarCodes()
                        .contains(holidays.country().toUpperCase(Locale.ROOT))) {
            problems.add("arrangements.holidays.country: unknown calendar %s; use br".formatted(holidays.country()));
        }
        if (holidays.country() != null && problems.isEmpty()) state(holidays.country(), holidays.state());
        for (Own each : holidays.own()) {
            if (each.to().isBefore(each.from()))
                problems.add(
                        "arrangements.holidays.own[%s]: ends before it starts; swap the days".formatted(each.name()));
        }
    }

    private void state(String country, @Nullable String state) {
        var states = PublicHolidays.states(country);
        if (state != null && !states.contains(state))
            problems.add("arrangements.holidays.state: unknown code %s; use one of %s"
                    .formatted(state, states.stream().sorted().toList()));
    }

    private void known(String field, @Nullable String code, Collection<String> codes) {
        if (code != null && !codes.contains(code))
            problems.add("%s: unknown code %s; use one of %s"
                    .formatted(field, code, codes.stream().sorted().toList()));
    }

    private <T> Set<String> unique(String field, List<T> things, Function<T, String> code) {
        var codes = things.stream().map(code).collect(Collectors.toList());
        var once = new HashSet<String>();
        codes.stream()
                .filter(each -> !once.add(each))
                .forEach(each -> problems.add("%s: code %s twice; rename one".formatted(field, each)));
        return once;
    }
}
