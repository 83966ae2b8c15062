package com.eoclinica.acolhe.development;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder the servers keep their data in; one launcher at a time holds it. */
final class DataFolder implements AutoCloseable {

    private final FileChannel file;

    private DataFolder(FileChannel file) {
        this.file = file;
    }

    static DataFolder hold(Path folder) {
        try {
            Files.createDirectories(folder);
            var file = FileChannel.open(
                    folder.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(file) == null) {
                file.close();
                throw new CannotStart(
                        "The data folder %s is in use by another launcher; end that one first.".formatted(folder));
            }
            return new DataFolder(file);
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder %s cannot be written; give another with ACOLHE_DATA.".formatted(folder), e);
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
