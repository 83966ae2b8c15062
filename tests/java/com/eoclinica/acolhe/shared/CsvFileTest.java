package com.eoclinica.acolhe.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsvFileTest {

    static Stream<String> formulas() throws IOException {
        var written = Files.readAllLines(Path.of("tests/corpora/attacks/csv.txt")).stream();
        return Stream.concat(written, Stream.of("\t=1+1", "\r=1+1", "\n=1+1"));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void leadsWhatLooksLikeAFormulaByAnApostrophe(String formula) {
        var file = new CsvFile("nome");

        file.line(formula);

        assertThat(file.toString()).endsWith("\"'" + formula.replace("\"", "\"\"") + "\"\r\n");
    }

    @Test
    void keepsATextWithSeparatorsAndQuotesInOneCell() {
        var file = new CsvFile("nome", "quantidade");

        file.line("Ana; \"Nina\"", -3L);

        assertThat(file.toString()).isEqualTo("\uFEFF\"nome\";\"quantidade\"\r\n\"Ana; \"\"Nina\"\"\";-3\r\n");
    }
}
