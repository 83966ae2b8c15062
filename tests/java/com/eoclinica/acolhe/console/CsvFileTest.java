package com.eoclinica.acolhe.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+55", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "  =cmd|' /C calc'!A0", "＝1"})
    void leadsWhatLooksLikeAFormulaByAnApostrophe(String formula) {
        var file = new CsvFile("nome");

        file.line(formula);

        assertThat(file.toString()).endsWith("\"'" + formula + "\"\r\n");
    }

    @Test
    void keepsATextWithSeparatorsAndQuotesInOneCell() {
        var file = new CsvFile("nome", "quantidade");

        file.line("Ana; \"Nina\"", -3L);

        assertThat(file.toString()).isEqualTo("\uFEFF\"nome\";\"quantidade\"\r\n\"Ana; \"\"Nina\"\"\";-3\r\n");
    }
}
