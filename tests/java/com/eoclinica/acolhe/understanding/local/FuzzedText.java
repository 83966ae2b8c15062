package com.eoclinica.acolhe.understanding.local;

import com.eoclinica.acolhe.triage.Triage;
import com.eoclinica.acolhe.understanding.Question;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What every patient's words go through, as a fuzzer sees it: the reader and the red flags answer any text, and soon. */
public final class FuzzedText {

    /** Of work, not of waiting for a busy machine. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final long LONGEST = Duration.ofSeconds(1).toNanos();
    private static final LocalReader READER = new LocalReader(Optional::empty);
    private static final Triage TRIAGE = new Triage();
    private static final Question QUESTION =
            new Question("choose_slot", List.of("1", "2"), LocalDateTime.parse("2026-11-24T10:00:00"));

    private FuzzedText() {}

    /** The name Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        var start = CPU.getCurrentThreadCpuTime();
        TRIAGE.screen(List.of(text));
        READER.read(text, QUESTION);
        if (CPU.getCurrentThreadCpuTime() - start > LONGEST) throw new IllegalStateException("longer than a second");
    }
}
