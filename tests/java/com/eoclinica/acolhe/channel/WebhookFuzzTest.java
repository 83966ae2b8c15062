package com.eoclinica.acolhe.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.WahaSender;
import com.eoclinica.acolhe.fuzz.Fuzzer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Signed or not, whatever comes is accepted, ignored or refused within a second; what is accepted can be decoded. */
class WebhookFuzzTest {

    private static final String KEY = "k".repeat(32);
    /** Of work, not of waiting for a busy machine. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final long LONGEST = Duration.ofSeconds(1).toNanos();

    private final WahaSender sender = new WahaSender(URI.create("http://127.0.0.1"), KEY);
    private final FrontDoor door = new FrontDoor(
            new WahaSettings(URI.create("http://127.0.0.1"), "", "default", KEY),
            "",
            new SimpleMeterRegistry(),
            "m",
            "r");

    @Test
    void noBodyBreaksTheFrontDoor() {
        var thrown = Fuzzer.of("webhook", Payloads.all().map(Payloads.Expected::body))
                .run(this::take);

        assertThat(thrown).isPositive();
    }

    private void take(byte[] body) throws Exception {
        var start = CPU.getCurrentThreadCpuTime();
        var admission = door.admit(new ByteArrayInputStream(body), sender.sign(body), "sha512");
        if (admission instanceof Admission.Accepted(var topic, var key, var bytes) && topic.equals("m"))
            WahaDecoder.decode(WebhookJson.read(bytes));
        assertThat(CPU.getCurrentThreadCpuTime() - start).isLessThan(LONGEST);
    }
}
