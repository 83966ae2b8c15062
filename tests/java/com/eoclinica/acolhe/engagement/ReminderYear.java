package com.eoclinica.acolhe.engagement;

import com.eoclinica.acolhe.engagement.ReminderGate.Verdict;
import com.eoclinica.acolhe.scheduling.Agreed;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.scheduling.AppointmentStatus;
import com.eoclinica.acolhe.scheduling.Slot;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import com.eoclinica.acolhe.shared.PatientId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The real planner and gate over a year of invented appointments; the oracle looks only at what was agreed when. */
final class ReminderYear {

    private static final Duration TICK = Duration.ofMinutes(15);
    private static final QuietHours QUIET =
            new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0), LocalTime.of(20, 30));
    private static final ClinicId CLINIC = ClinicId.next();

    private final ZoneId zone;
    private final Random random;
    private final ReminderPlan plan = new ReminderPlan(QUIET);
    private final ReminderGate gate = new ReminderGate(QUIET);
    private final Map<AppointmentId, Agreed> book = new HashMap<>();
    private final Map<Key, Reminder> rows = new HashMap<>();
    private final List<Standing> standings = new ArrayList<>();
    private final List<Instant> ticks = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();

    /** A time that was agreed on, from when until when it stood. */
    record Standing(AppointmentId id, Instant start, Instant from, Instant until) {}

    record Said(AppointmentId id, ReminderKind kind, Instant start, Instant at) {}

    private record Key(AppointmentId id, ReminderKind kind, Instant start) {}

    ReminderYear(ZoneId zone, long seed) {
        this.zone = zone;
        this.random = new Random(seed);
    }

    List<Said> said() {
        return said;
    }

    void run() {
        var now = LocalDate.of(2027, 1, 1).atStartOfDay(zone).toInstant();
        var end = now.plus(Duration.ofDays(365));
        var downUntil = now;
        while (now.isBefore(end)) {
            people(now);
            if (random.nextInt(700) == 0) downUntil = now.plus(Duration.ofMinutes(random.nextInt(60 * 20)));
            if (!now.isBefore(downUntil)) tick(now);
            now = now.plus(TICK);
        }
        for (var each : List.copyOf(book.values())) leave(each, end);
    }

    private void people(Instant now) {
        if (random.nextInt(12) == 0) book(now);
        if (random.nextInt(30) == 0) anyone(now).ifPresent(each -> move(each, now));
        if (random.nextInt(60) == 0) anyone(now).ifPresent(each -> leave(each, now));
    }

    private void book(Instant now) {
        agree(AppointmentId.next(), now);
    }

    private void move(Agreed agreed, Instant now) {
        leave(agreed, now);
        agree(agreed.appointment().id(), now);
    }

    private void agree(AppointmentId id, Instant now) {
        var day = now.atZone(zone).toLocalDate().plusDays(random.nextInt(12));
        var start = day.atTime(7 + random.nextInt(13), 30 * random.nextInt(2))
                .atZone(zone)
                .toInstant();
        if (!start.isAfter(now)) return;
        var slot = new Slot("ana", "consulta", start, start.plus(Duration.ofMinutes(30)));
        book.put(
                id,
                new Agreed(
                        new Appointment(id, CLINIC, PatientId.next(), slot, AppointmentStatus.BOOKED, null, null, null),
                        now));
    }

    private void leave(Agreed agreed, Instant now) {
        var each = agreed.appointment();
        book.remove(each.id());
        standings.add(new Standing(each.id(), each.slot().start(), agreed.agreedAt(), now));
    }

    private Optional<Agreed> anyone(Instant now) {
        var coming = book.values().stream()
                .filter(each -> each.appointment().slot().start().isAfter(now))
                .toList();
        return coming.isEmpty() ? Optional.empty() : Optional.of(coming.get(random.nextInt(coming.size())));
    }

    private void tick(Instant now) {
        ticks.add(now);
        for (var each : book.values()) plan(each, now);
        for (var each : List.copyOf(rows.values())) {
            if (each.status().equals("planned") && !each.dueAt().isAfter(now)) send(each, now);
        }
    }

    private void plan(Agreed agreed, Instant now) {
        var start = agreed.appointment().slot().start();
        if (start.isBefore(now) || start.isAfter(now.plus(Duration.ofHours(40)))) return;
        for (var due : plan.of(agreed, zone)) {
            var id = agreed.appointment().id();
            rows.computeIfAbsent(
                    new Key(id, due.kind(), start),
                    key -> reminder(key, due.at(), due.useful() ? "planned" : "dropped"));
        }
    }

    private static Reminder reminder(Key key, Instant due, String status) {
        return new Reminder(Ids.next(), CLINIC, key.id(), key.kind(), key.start(), due, status, null, null);
    }

    private void send(Reminder each, Instant now) {
        var verdict = gate.judge(each, Optional.ofNullable(book.get(each.appointmentId())), now, zone);
        if (verdict instanceof Verdict.Wait) return;
        var key = new Key(each.appointmentId(), each.kind(), each.startsAt());
        rows.put(key, reminder(key, each.dueAt(), verdict instanceof Verdict.Send ? "sent" : "dropped"));
        if (verdict instanceof Verdict.Send) said.add(new Said(key.id(), key.kind(), key.start(), now));
    }

    List<Said> wrong() {
        return said.stream()
                .filter(each -> standings.stream().noneMatch(stands(each)))
                .toList();
    }

    private static java.util.function.Predicate<Standing> stands(Said said) {
        return each -> each.id().equals(said.id())
                && each.start().equals(said.start())
                && !said.at().isBefore(each.from())
                && !said.at().isAfter(each.until())
                && said.at().isBefore(each.start());
    }

    List<Said> doubled() {
        var seen = new HashMap<Key, Said>();
        return said.stream()
                .filter(each -> seen.put(new Key(each.id(), each.kind(), each.start()), each) != null)
                .toList();
    }

    List<Said> atNight() {
        return said.stream()
                .filter(each -> {
                    var hour = each.at().atZone(zone).getHour();
                    return hour >= 21 || hour < 8;
                })
                .toList();
    }

    /** What an alert person with a calendar would have said and we did not. */
    List<Standing> missed() {
        return standings.stream()
                .filter(each -> isMissed(each, ReminderKind.DAY_BEFORE, 24, 12)
                        || isMissed(each, ReminderKind.HOURS_BEFORE, 2, 1))
                .toList();
    }

    private boolean isMissed(Standing it, ReminderKind kind, int hoursBefore, int patience) {
        var due = it.start().minus(Duration.ofHours(hoursBefore)).atZone(zone);
        if (due.getHour() >= 21) due = due.with(LocalTime.of(20, 30));
        if (due.getHour() < 8) due = due.minusDays(1).with(LocalTime.of(20, 30));
        var at = due.toInstant();
        if (!it.from().isBefore(at)) return false;
        var chance = ticks.stream()
                .filter(each -> !each.isBefore(at) && !each.isAfter(at.plus(Duration.ofHours(patience))))
                .filter(each -> each.isBefore(it.start()) && each.isBefore(it.until()))
                .anyMatch(each ->
                        each.atZone(zone).getHour() < 21 && each.atZone(zone).getHour() >= 8);
        return chance
                && said.stream()
                        .noneMatch(each -> each.id().equals(it.id())
                                && each.kind() == kind
                                && each.start().equals(it.start()));
    }
}
