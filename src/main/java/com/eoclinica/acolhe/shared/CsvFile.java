package com.eoclinica.acolhe.shared;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A table for a spreadsheet, as Brazilian programs read it: semicolons, a byte order mark, every text in quotes. A text that a
 * spreadsheet would take for a formula is led by an apostrophe (OWASP, CSV injection).
 */
public final class CsvFile {

    private static final String FORMULA = "=+-@\t\r\n|%＝＋－＠";

    private final StringBuilder text = new StringBuilder("\uFEFF");

    public CsvFile(String... columns) {
        line((Object[]) columns);
    }

    public void line(Object... values) {
        text.append(Arrays.stream(values).map(CsvFile::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    private static String cell(Object value) {
        if (value instanceof Number) return value.toString();
        var words = value.toString();
        var formula = words.stripLeading();
        var harmless =
                formula.isEmpty() || FORMULA.indexOf(formula.charAt(0)) < 0 && FORMULA.indexOf(words.charAt(0)) < 0;
        return '"' + (harmless ? words : "'" + words).replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
