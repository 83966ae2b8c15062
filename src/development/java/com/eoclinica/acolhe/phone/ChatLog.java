package com.eoclinica.acolhe.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The chats on disk, one event a line, so that a restart forgets nothing. Kept for as long as the data folder is. */
final class ChatLog {

    private static final String FILE = "phone.ndjson";

    private final @Nullable Path file;
    private boolean reading;

    private ChatLog(@Nullable Path file) {
        this.file = file;
    }

    /** For tests: nothing is kept. */
    static ChatLog none() {
        return new ChatLog(null);
    }

    static ChatLog in(Path folder) {
        return new ChatLog(folder.resolve(FILE));
    }

    /** What was written before, oldest first; what it makes happen again is not written again. */
    synchronized void replay(Consumer<Event> reader) {
        if (file == null || Files.notExists(file)) return;
        reading = true;
        lines(file).forEach(line -> Json.event(line).ifPresent(reader));
        reading = false;
    }

    /** Starts a line of its own, so that one cut off by a crash spoils no other. */
    synchronized void write(Event event) {
        if (file == null || reading) return;
        try {
            Files.writeString(file, "\n" + Json.of(event), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("the Phone's chats cannot be kept", e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the Phone's chats cannot be read", e);
        }
    }
}
