package com.eoclinica.acolhe.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A disk of a few hundred megabytes (a tmpfs), so that it can be filled to the last byte. Mounting needs a mount namespace
 * of its own, which {@code tests/faults/run} makes; the disk is gone with the last process in it.
 */
record SmallDisk(Path folder, boolean isMounted) {

    private static final int CHUNK = 1 << 20;

    static SmallDisk at(Path folder, String size) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=" + size, "none", folder.toString());
        var allowed = Boolean.getBoolean("acolhe.load.disks");
        return new SmallDisk(folder, allowed && mount.start().waitFor() == 0);
    }

    void fill() throws IOException {
        if (!isMounted) throw new IllegalStateException("no small disk could be mounted");
        try (var file = FileChannel.open(ballast(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (var chunk = CHUNK; chunk > 0; chunk /= 16) writeUntilFull(file, chunk);
        }
    }

    private static void writeUntilFull(FileChannel file, int chunk) {
        try {
            while (true) file.write(ByteBuffer.allocate(chunk));
        } catch (IOException _) {
            // "no space left on device" is what we are after
        }
    }

    void empty() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }
}
