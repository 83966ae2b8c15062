package com.eoclinica.acolhe;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The formatter decides style. It runs as a test because Maven's own JVM may be older than the language we write, so a
 * formatter plugin could not parse it. {@code mvn -q test -Dtest=FormatTest -Dformat=apply} mends what it finds.
 */
class FormatTest {

    private static final boolean APPLY = "apply".equals(System.getProperty("format"));
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    @Test
    void everyJavaFileIsFormatted() throws Exception {
        var unformatted = new ArrayList<Path>();
        for (var file : javaFiles()) {
            var source = Files.readString(file);
            var formatted = format(file, source);
            if (source.equals(formatted)) continue;
            unformatted.add(file);
            if (APPLY) Files.writeString(file, formatted);
        }

        assertThat(APPLY ? List.of() : unformatted).isEmpty();
    }

    private static String format(Path file, String source) {
        try {
            var tidy = ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(source), Style.PALANTIR);
            return FORMATTER.formatSource(tidy);
        } catch (Exception e) {
            throw new IllegalStateException(file + " is not understood by the formatter: " + e.getMessage(), e);
        }
    }

    private static List<Path> javaFiles() throws IOException {
        var files = new ArrayList<Path>();
        for (var root : List.of("src", "tests")) {
            try (Stream<Path> walk = Files.walk(Path.of(root))) {
                walk.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        return files;
    }
}
