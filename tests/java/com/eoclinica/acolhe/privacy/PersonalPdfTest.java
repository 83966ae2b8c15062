package com.eoclinica.acolhe.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.privacy.PersonalData.Part;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PersonalPdfTest {

    @Test
    void everyValueCanBeRead() throws IOException {
        var rows = IntStream.range(0, 200)
                .mapToObj(i -> Map.<String, Object>of("nome", "João Avô " + i))
                .toList();

        var text = text(PersonalPdf.of(List.of(new Part("patient", "O cadastro", "Atender.", "365 dias.", rows))));

        assertThat(text).contains("O cadastro", "365 dias.", "João Avô 0", "João Avô 199");
    }

    @Test
    void whoIsNotKeptGetsAPageThatSaysNothing() throws IOException {
        assertThat(text(PersonalPdf.of(List.of()))).contains("Seus dados");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var reader = new PdfReader(pdf)) {
            var pages = new PdfTextExtractor(reader);
            var text = new StringBuilder();
            for (var page = 1; page <= reader.getNumberOfPages(); page++)
                text.append(pages.getTextFromPage(page)).append('\n');
            return text.toString();
        }
    }
}
