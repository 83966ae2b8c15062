package com.eoclinica.acolhe.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Ids;
import java.lang.management.ManagementFactory;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sealing must not be what a turn spends its time on. Processor time, so that a busy machine does not matter. */
class SealingCostTest {

    private static final Logger LOG = LoggerFactory.getLogger(SealingCostTest.class);
    private static final int TURNS = 4_000;
    private static final double BAR_MILLIS = 0.3;

    private final MasterKey master = MasterKey.of("um segredo de mais de trinta e dois caracteres", "");
    private final UUID person = Ids.next();
    private final DataKey key = master.unwrap(master.wrap(Ciphers.draw(), person), person);
    private final Place place = new Place(ClinicId.next(), "t", "c", Ids.next());
    private final Transit transit = Transits.any();

    private final byte[] webhook = "w".repeat(1_200).getBytes(UTF_8);
    private final byte[] body = "b".repeat(600).getBytes(UTF_8);
    private final byte[] dialog = "d".repeat(1_500).getBytes(UTF_8);
    private final byte[] reply = "r".repeat(400).getBytes(UTF_8);
    private final byte[] remembered = key.seal("t".repeat(60).getBytes(UTF_8), place);

    @Test
    void aTurnsSealingCostsLessThanThreeTenthsOfAMillisecond() {
        for (var i = 0; i < TURNS; i++) turn();
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        for (var i = 0; i < TURNS; i++) turn();
        var millis = (threads.getCurrentThreadCpuTime() - before) / 1e6 / TURNS;

        LOG.info("Sealing costs {} ms of processor time a turn", millis);
        assertThat(millis).isLessThan(BAR_MILLIS);
    }

    /** The way of one message: topic (two readers), inbox, twenty remembered texts, dialogue, two replies. */
    private void turn() {
        var moving = transit.seal("t", webhook);
        transit.open("t", moving);
        transit.open("t", moving);
        key.open(key.seal(body, place), place);
        for (var i = 0; i < 20; i++) key.open(remembered, place);
        key.open(key.seal(dialog, place), place);
        for (var i = 0; i < 2; i++) key.open(key.seal(reply, place), place);
    }
}
