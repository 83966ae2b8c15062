package com.eoclinica.acolhe.scheduling;

import static com.eoclinica.acolhe.scheduling.Samples.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.Clinic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The finder agrees with an oracle that tries every minute of every day. */
class SlotFinderPropertyTest {

    private static final Clinic CLINIC = Samples.aClinic();
    private static final int DAYS = 14;

    @Property(tries = 200)
    void findsExactlyWhatTheNaiveOracleFinds(
            @ForAll @Size(max = 30) List<@IntRange(max = 14 * 24 * 4) Integer> quarters,
            @ForAll @IntRange(max = 10) int from,
            @ForAll @IntRange(min = 1, max = 4) int length,
            @ForAll @IntRange(min = 6, max = 18) int notBefore,
            @ForAll @IntRange(min = 0, max = 8) int hours) {
        var taken = taken(quarters);
        var start = LocalDate.of(2027, 1, 4).plusDays(from);
        var wish = new Wish(
                CLINIC.id(),
                "cardiologia",
                null,
                null,
                start.atStartOfDay(),
                start.plusDays(length).atStartOfDay(),
                LocalTime.of(notBefore, 0),
                hours == 0 ? null : LocalTime.of(Math.min(23, notBefore + hours), 0));

        var found = new SlotFinder(CLINIC, new Taken(taken), Samples.NOW).fitting(wish);

        assertThat(found).isEqualTo(oracle(wish, taken));
    }

    @Property(tries = 100)
    void neverOffersMoreThanAskedNorTheSameTwice(@ForAll @IntRange(min = 1, max = 8) int most) {
        var all = new SlotFinder(CLINIC, Taken.NOTHING, Samples.NOW).fitting(Samples.wish());

        var chosen = FairChoice.of(all, most, ZONE);

        assertThat(chosen).hasSize(most).doesNotHaveDuplicates().contains(all.getFirst());
        assertThat(chosen).isSortedAccordingTo(Comparator.comparing(Slot::start));
    }

    private static Map<String, List<Interval>> taken(List<Integer> quarters) {
        var first = LocalDate.of(2027, 1, 4).atStartOfDay(ZONE).toInstant();
        var intervals = quarters.stream()
                .distinct()
                .map(each -> first.plus(Duration.ofMinutes(15L * each)))
                .map(each -> new Interval(each, each.plus(Duration.ofMinutes(15))))
                .toList();
        return Map.of("ana", intervals);
    }

    private static List<Slot> oracle(Wish wish, Map<String, List<Interval>> taken) {
        var slots = new ArrayList<Slot>();
        var end = LocalDate.of(2027, 1, 4).plusDays(DAYS + 2).atStartOfDay(ZONE).toInstant();
        for (var at = Samples.NOW.plus(Duration.ofHours(1)); at.isBefore(end); at = at.plus(Duration.ofMinutes(1))) {
            for (var who : List.of("ana", "bia")) {
                var slot = new Slot(who, "cardiologia", at, at.plus(Duration.ofMinutes(30)));
                if (isOnTheGrid(at) && isWished(at, wish) && isFree(slot, taken.get(who))) slots.add(slot);
            }
        }
        return slots;
    }

    private static boolean isOnTheGrid(Instant at) {
        var local = at.atZone(ZONE);
        var hour = local.getHour();
        var works = hour >= 8 && hour < 12 || hour >= 13 && hour < 17;
        return works && local.getMinute() % 30 == 0 && local.getDayOfWeek().getValue() <= 5;
    }

    private static boolean isWished(Instant at, Wish wish) {
        var local = at.atZone(ZONE).toLocalDateTime();
        var time = local.toLocalTime();
        return !local.isBefore(wish.from())
                && local.isBefore(wish.until())
                && !time.isBefore(wish.notBefore())
                && (wish.notAfter() == null || time.isBefore(wish.notAfter()));
    }

    private static boolean isFree(Slot slot, @Nullable List<Interval> taken) {
        return taken == null || taken.stream().noneMatch(each -> each.overlaps(slot.start(), slot.end()));
    }
}
