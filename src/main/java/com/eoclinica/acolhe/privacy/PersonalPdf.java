package com.eoclinica.acolhe.privacy;

import com.eoclinica.acolhe.privacy.PersonalData.Part;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A person's data to be read and kept on paper: a heading for each kind, why and how long it is kept, and a line for each value.
 * What Latin letters cannot write (emoji) is left out; the other two forms hold it.
 */
public final class PersonalPdf {

    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 16);
    private static final Font HEADING = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 12);
    private static final Font WHY = FontFactory.getFont(FontFactory.HELVETICA_OBLIQUE, 9);
    private static final Font VALUE = FontFactory.getFont(FontFactory.HELVETICA, 10);

    private PersonalPdf() {}

    public static byte[] of(List<Part> parts) {
        var bytes = new ByteArrayOutputStream();
        var pdf = new Document(PageSize.A4);
        PdfWriter.getInstance(pdf, bytes);
        pdf.addTitle("Seus dados");
        pdf.open();
        pdf.add(new Paragraph("Seus dados (LGPD, art. 18)", TITLE));
        parts.forEach(part -> add(part, pdf));
        pdf.close();
        return bytes.toByteArray();
    }

    private static void add(Part part, Document pdf) {
        var heading = new Paragraph(part.holds(), HEADING);
        heading.setSpacingBefore(14);
        pdf.add(heading);
        pdf.add(new Paragraph(part.purpose() + " " + part.kept(), WHY));
        part.rows().forEach(row -> add(row, pdf));
    }

    private static void add(Map<String, ?> row, Document pdf) {
        var lines = new StringBuilder();
        row.forEach((field, value) -> {
            if (value != null) lines.append(field).append(": ").append(value).append('\n');
        });
        var paragraph = new Paragraph(lines.toString(), VALUE);
        paragraph.setSpacingBefore(6);
        pdf.add(paragraph);
    }
}
