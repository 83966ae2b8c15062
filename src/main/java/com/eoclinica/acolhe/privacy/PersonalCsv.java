package com.eoclinica.acolhe.privacy;

import com.eoclinica.acolhe.privacy.PersonalData.Part;
import com.eoclinica.acolhe.shared.CsvFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's data as one table for a spreadsheet: one line for each value. */
public final class PersonalCsv {

    private PersonalCsv() {}

    public static String of(List<Part> parts) {
        var file = new CsvFile("dado", "linha", "campo", "valor", "por que", "por quanto tempo");
        for (var part : parts) {
            for (var i = 0; i < part.rows().size(); i++) lines(file, part, i);
        }
        return file.toString();
    }

    private static void lines(CsvFile file, Part part, int row) {
        part.rows()
                .get(row)
                .forEach((field, value) ->
                        file.line(part.holds(), row + 1, field, orEmpty(value), part.purpose(), part.kept()));
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
