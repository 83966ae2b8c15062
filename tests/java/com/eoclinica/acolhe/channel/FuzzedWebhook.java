package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.fixtures.WahaSender;
import com.eoclinica.acolhe.privacy.Transit;
import com.eoclinica.acolhe.privacy.Transits;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.time.Duration;

/** The front door as a fuzzer sees it: whatever a signed body holds, it is taken or refused, and soon. */
public final class FuzzedWebhook {

    private static final String KEY = "k".repeat(32);
    private static final URI WAHA = URI.create("http://127.0.0.1");
    /** Of work, not of waiting for a busy machine. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final long LONGEST = Duration.ofSeconds(1).toNanos();
    private static final WahaSender SENDER = new WahaSender(WAHA, KEY);
    private static final Transit TRANSIT = Transits.any();
    private static final FrontDoor DOOR = new FrontDoor(
            new WahaSettings(WAHA, "", "default", KEY),
            "",
            TRANSIT,
            new ChatKeys(Transits.prints()),
            new SimpleMeterRegistry(),
            "m",
            "r");

    private FuzzedWebhook() {}

    /** The name Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] body) throws IOException {
        var start = CPU.getCurrentThreadCpuTime();
        var admission = DOOR.admit(new ByteArrayInputStream(body), SENDER.sign(body), "sha512");
        if (admission instanceof Admission.Accepted(var topic, var _, var bytes) && topic.equals("m"))
            WahaDecoder.decode(WebhookJson.read(TRANSIT.open("m", bytes)));
        if (CPU.getCurrentThreadCpuTime() - start > LONGEST) throw new IllegalStateException("longer than a second");
    }
}
