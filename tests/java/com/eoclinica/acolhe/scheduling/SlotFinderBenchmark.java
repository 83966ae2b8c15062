package com.eoclinica.acolhe.scheduling;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Practitioner;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * {@code tests/bench/book}: how long one search takes over 20 practitioners × 60 days, free and four fifths full; by the clock,
 * and by the processor, which other work on the machine does not change.
 */
final class SlotFinderBenchmark {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM = 500;
    private static final int RUNS = 1_000;

    private SlotFinderBenchmark() {}

    public static void main(String[] args) {
        var clinic = clinic();
        for (var mostDays : List.of(Integer.MAX_VALUE, 5)) {
            measure("free", mostDays, clinic, Taken.NOTHING);
            measure("four fifths full", mostDays, clinic, taken(clinic));
        }
    }

    private static void measure(String name, int mostDays, Clinic clinic, Taken taken) {
        var micros = new long[RUNS];
        var ofProcessor = new long[RUNS];
        int found = 0;
        for (int i = -WARM; i < RUNS; i++) {
            var start = System.nanoTime();
            var used = THREADS.getCurrentThreadCpuTime();
            var slots = new SlotFinder(clinic, taken, Samples.NOW).fitting(Samples.wish(), mostDays);
            found = FairChoice.of(slots, 5, Samples.ZONE).size() + slots.size();
            if (i < 0) continue;
            micros[i] = (System.nanoTime() - start) / 1_000;
            ofProcessor[i] = (THREADS.getCurrentThreadCpuTime() - used) / 1_000;
        }
        Arrays.sort(micros);
        Arrays.sort(ofProcessor);
        System.out.printf(
                "%s, %s: p50 %d µs, p99 %d µs; processor p50 %d µs, p99 %d µs; %d slots%n",
                name,
                mostDays == 5 ? "for five choices" : "every slot",
                micros[RUNS / 2],
                micros[RUNS * 99 / 100],
                ofProcessor[RUNS / 2],
                ofProcessor[RUNS * 99 / 100],
                found);
    }

    private static Taken taken(Clinic clinic) {
        var all = new SlotFinder(clinic, Taken.NOTHING, Samples.NOW).fitting(Samples.wish());
        var taken = new HashMap<String, List<Interval>>();
        for (int i = 0; i < all.size(); i++) {
            var slot = all.get(i);
            if (i % 5 == 0) continue;
            taken.computeIfAbsent(slot.practitionerCode(), _ -> new ArrayList<>())
                    .add(new Interval(slot.start(), slot.start().plus(Duration.ofMinutes(30))));
        }
        return new Taken(taken);
    }

    private static Clinic clinic() {
        var one = Samples.aClinic();
        List<Practitioner> people = IntStream.range(0, 20)
                .mapToObj(each -> Samples.practitioner("p" + each, "cardiologia"))
                .toList();
        return new Clinic(
                one.id(),
                1,
                one.name(),
                one.zone(),
                one.address(),
                one.phone(),
                one.privacyContact(),
                one.privacyLink(),
                one.hours(),
                people,
                one.services(),
                one.plans(),
                one.knowledge(),
                one.policy());
    }
}
