package com.eoclinica.acolhe.development;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was started, ended in the opposite order: the application before the servers it needs. */
final class Closing implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    synchronized <T extends AutoCloseable> T keep(T started) {
        open.push(started);
        return started;
    }

    /** Each is ended even when another refuses to. */
    @Override
    public synchronized void close() {
        while (!open.isEmpty()) {
            end(open.pop());
        }
    }

    private static void end(AutoCloseable started) {
        try {
            started.close();
        } catch (Exception e) {
            System.err.println("Did not end cleanly: " + reason(e));
        }
    }

    static String reason(Throwable thrown) {
        return thrown.getCause() == null ? thrown.toString() : reason(thrown.getCause());
    }
}
