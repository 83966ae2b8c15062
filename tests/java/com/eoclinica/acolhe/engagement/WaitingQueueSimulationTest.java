package com.eoclinica.acolhe.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.ClinicDocument;
import com.eoclinica.acolhe.scheduling.Slot;
import com.eoclinica.acolhe.scheduling.Wish;
import com.eoclinica.acolhe.shared.PatientId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 10,000 seeded queues: whoever says yes first in fair order gets the slot, nobody else does, nobody is passed over. */
class WaitingQueueSimulationTest {

    private static final Clinic CLINIC = clinic();
    private static final Instant MONDAY = Instant.parse("2027-01-04T12:00:00Z");
    private static final List<String> PLANS = List.of("unimed", "amil", "sulamerica");

    enum Answer {
        YES,
        NO,
        SILENCE
    }

    record Person(WaitingEntry entry, Answer answer) {}

    @Test
    void offersInFairOrderAndBooksOnce() {
        for (long seed = 0; seed < 10_000; seed++) {
            var people = people(new Random(seed));
            var slot = slot(new Random(seed));

            var offered = offered(people, slot);

            var expected = expected(people, slot);
            assertThat(offered).as("seed %d", seed).isEqualTo(expected);
            assertThat(offered.stream().filter(each -> each.answer() == Answer.YES))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    /** As the product goes on: the next after each no and each silence, nobody after a yes. */
    private static List<Person> offered(List<Person> people, Slot slot) {
        var entries = people.stream().map(Person::entry).toList();
        var passed = new HashSet<UUID>();
        var offered = new ArrayList<Person>();
        for (var next = WaitingQueue.next(CLINIC, entries, slot, passed);
                next.isPresent();
                next = WaitingQueue.next(CLINIC, entries, slot, passed)) {
            var entry = next.get();
            var person = people.stream()
                    .filter(each -> each.entry().equals(entry))
                    .findFirst()
                    .orElseThrow();
            offered.add(person);
            passed.add(entry.id());
            if (person.answer() == Answer.YES) break;
        }
        return offered;
    }

    /** Sorted by hand, by what the rule says: urgency, then who came first, then who has a plan. */
    private static List<Person> expected(List<Person> people, Slot slot) {
        var local = LocalDateTime.ofInstant(slot.start(), CLINIC.zone());
        var left = new ArrayList<>(people.stream()
                .filter(each -> each.entry().wish().specialty().equals("cardiologia"))
                .filter(each -> each.entry().wish().from() == null
                        || !local.isBefore(each.entry().wish().from()))
                .toList());
        var order = new ArrayList<Person>();
        while (!left.isEmpty()) {
            var first = left.getFirst();
            for (var each : left) if (isBefore(each.entry(), first.entry())) first = each;
            order.add(first);
            left.remove(first);
            if (first.answer() == Answer.YES) break;
        }
        return order;
    }

    private static boolean isBefore(WaitingEntry one, WaitingEntry other) {
        if (one.urgency() != other.urgency()) return one.urgency() > other.urgency();
        if (!one.joinedAt().equals(other.joinedAt())) return one.joinedAt().isBefore(other.joinedAt());
        var mine = one.wish().plan() == null ? "~" : one.wish().plan();
        var theirs = other.wish().plan() == null ? "~" : other.wish().plan();
        if (!mine.equals(theirs)) return mine.compareTo(theirs) < 0;
        return one.id().compareTo(other.id()) < 0;
    }

    private static List<Person> people(Random random) {
        var people = new ArrayList<Person>();
        for (int i = random.nextInt(9); i >= 0; i--) {
            var wish = new Wish(
                    CLINIC.id(),
                    random.nextInt(4) == 0 ? "dermatologia" : "cardiologia",
                    null,
                    random.nextBoolean() ? null : PLANS.get(random.nextInt(3)),
                    random.nextInt(3) == 0 ? LocalDateTime.of(2027, 1, 4 + random.nextInt(6), 8, 0) : null,
                    null,
                    null,
                    null);
            var id = new UUID(random.nextLong(), random.nextLong());
            var joined = MONDAY.minus(Duration.ofHours(random.nextInt(4)));
            var entry = new WaitingEntry(id, PatientId.next(), wish, random.nextInt(2), joined);
            people.add(new Person(entry, Answer.values()[random.nextInt(3)]));
        }
        return people;
    }

    private static Slot slot(Random random) {
        var start = MONDAY.plus(Duration.ofHours(24 + 24L * random.nextInt(4)));
        return new Slot("ana-ribeiro", "consulta-cardiologia", start, start.plus(Duration.ofMinutes(30)));
    }

    private static Clinic clinic() {
        try {
            return ClinicDocument.read(Files.readString(Path.of("src/main/resources/clinic/eo-clinica.yaml")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
