package com.eoclinica.acolhe.understanding.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fuzz.Fuzzer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TextFuzzTest {

    @Test
    void noWordsBreakTheReaderOrTheRedFlags() throws Exception {
        try (var attacks = Files.lines(Path.of("tests/corpora/injection.txt"))) {
            var samples =
                    attacks.map(line -> line.getBytes(StandardCharsets.UTF_8)).toList();

            assertThat(Fuzzer.of("text", samples.stream()).run(FuzzedText::fuzzerTestOneInput))
                    .isPositive();
        }
    }
}
