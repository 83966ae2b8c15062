package com.eoclinica.acolhe.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Stops processes that we started, as a paused virtual machine does, and lets them go on. */
final class Signal {

    private Signal() {}

    /** The process and all its children; those it has when it is stopped are those that go on. */
    static void freeze(long pid, Duration pause) throws IOException, InterruptedException {
        var family = family(pid);
        send("-STOP", family);
        try {
            LockSupport.parkNanos(pause.toNanos());
        } finally {
            send("-CONT", family);
        }
    }

    static void kill(long pid) throws IOException, InterruptedException {
        send("-KILL", family(pid));
    }

    private static List<String> family(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(process -> Long.toString(process.pid()))
                .toList();
    }

    private static void send(String which, List<String> pids) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kill", which));
        command.addAll(pids);
        new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
