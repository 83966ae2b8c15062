package com.eoclinica.acolhe.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.shared.ConversationId;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The desk's clock on a real PostgreSQL, with time that the test moves. */
class DeskClockIT {

    @RegisterExtension
    private static final DeskBench bench = new DeskBench();

    @Test
    void climbsWithAnEmergencyNobodyTakesAlsoAtNight() {
        bench.at("2026-11-23T03:00");
        var emergency = opened(Priority.EMERGENCY);
        assertThat(bench.clock().actOnBreaches()).isEmpty();

        bench.later(Duration.ofMinutes(2));
        assertThat(bench.clock().actOnBreaches()).extracting(Breach::did).containsExactly("called-manager");
        assertThat(bench.clock().actOnBreaches()).isEmpty();
        bench.later(Duration.ofMinutes(2));
        assertThat(bench.clock().actOnBreaches()).extracting(Breach::did).containsExactly("called-owner");

        assertThat(now(emergency).called()).isEqualTo(Called.OWNER);
        assertThat(bench.bean(Steps.class).of(emergency.id()))
                .extracting(Steps.Step::what)
                .containsExactly("called-manager", "called-owner");
    }

    @Test
    void leavesAnEmergencyAloneOnceSomebodyWrites() {
        var emergency = opened(Priority.EMERGENCY);
        bench.desk().take(emergency.id(), "bia");
        bench.desk().answered(emergency.id());
        bench.later(Duration.ofHours(5));

        assertThat(bench.clock().actOnBreaches()).isEmpty();
    }

    @Test
    void asksAnewOfWhoeverAnsweredBeforeItBecameAnEmergency() {
        var normal = opened(Priority.NORMAL);
        bench.desk().take(normal.id(), "bia");
        bench.desk().answered(normal.id());
        bench.desk().open(DeskBench.CLINIC.id(), normal.conversationId(), "red-flag", Priority.EMERGENCY);

        bench.later(Duration.ofMinutes(2));
        assertThat(bench.clock().actOnBreaches()).singleElement().matches(Breach::isPutBack);
        assertThat(now(normal).called()).isEqualTo(Called.MANAGER);
    }

    @Test
    void keepsThePromiseAsItWasMade() {
        var urgent = opened(Priority.URGENT);
        bench.later(Duration.ofMinutes(15));
        bench.clock().actOnBreaches();
        bench.desk().take(urgent.id(), "bia");

        assertThat(now(urgent).dueAt()).isEqualTo(urgent.dueAt());
    }

    @Test
    void countsOnlyOpenHoursForEverythingElse() {
        bench.at("2026-11-23T16:30");
        var normal = opened(Priority.NORMAL);
        bench.at("2026-11-24T09:29");
        assertThat(bench.clock().actOnBreaches()).isEmpty();

        bench.at("2026-11-24T09:30");
        assertThat(bench.clock().actOnBreaches()).extracting(Breach::did).containsExactly("raised");
        assertThat(now(normal).priority()).isEqualTo(Priority.URGENT);
    }

    @Test
    void letsOthersHaveWhatWasTakenAndNotAnswered() {
        var urgent = opened(Priority.URGENT);
        bench.desk().take(urgent.id(), "bia");
        bench.later(Duration.ofMinutes(15));

        assertThat(bench.clock().actOnBreaches()).singleElement().matches(Breach::isPutBack);
        assertThat(now(urgent).status()).isEqualTo("waiting");
        assertThat(bench.desk().take(urgent.id(), "ana")).isInstanceOf(TakeResult.Taken.class);
    }

    @Test
    void actsOnceHoweverManyInstancesLook() throws Exception {
        for (int each = 0; each < 20; each++) opened(Priority.EMERGENCY);
        bench.later(Duration.ofMinutes(2));
        Callable<List<Breach>> look = () -> bench.clock().actOnBreaches();
        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            var acted = instances.invokeAll(List.of(look, look, look, look)).stream()
                    .flatMap(each -> each.resultNow().stream())
                    .toList();

            assertThat(acted).hasSize(20);
            assertThat(acted).extracting(Breach::handOffId).doesNotHaveDuplicates();
        }
    }

    private static HandOff opened(Priority priority) {
        var conversation = new ConversationId(Ids.next());
        bench.desk().open(DeskBench.CLINIC.id(), conversation, "requested", priority);
        return bench.desk().of(conversation).orElseThrow();
    }

    private static HandOff now(HandOff handOff) {
        return bench.desk().find(handOff.id()).orElseThrow();
    }
}
