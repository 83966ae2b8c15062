package com.eoclinica.acolhe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceConventionsTest {

    private static final int LONGEST = 200;
    private static final String SLEEP = "Thread." + "sleep(";

    @Test
    void noFileIsLongerThanAPersonReadsAtOnce() {
        assertThat(files(".java", ".yaml"))
                .allSatisfy(file -> assertThat(text(file).lines().count())
                        .as("lines of %s", file)
                        .isLessThanOrEqualTo(file.startsWith("src/main/resources") ? Long.MAX_VALUE : LONGEST));
    }

    @Test
    void nobodySleeps() {
        assertThat(files(".java"))
                .allSatisfy(file -> assertThat(text(file)).as("%s", file).doesNotContain(SLEEP));
    }

    private static List<Path> files(String... endings) {
        return Stream.of("src", "routes", "tests")
                .map(Path::of)
                .filter(Files::exists)
                .flatMap(SourceConventionsTest::walk)
                .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                .toList();
    }

    private static Stream<Path> walk(Path root) {
        try {
            return Files.walk(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
