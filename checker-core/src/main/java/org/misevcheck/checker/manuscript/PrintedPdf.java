package org.misevcheck.checker.manuscript;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes a PDF of headings, paragraphs and tables, in English, on pages across, tagged for screen readers. */
public final class PrintedPdf {

    private PrintedPdf() {}

    /**
     * Writes it. The same parts give the same bytes.
     *
     * @param foot what stands at the foot of each page
     */
    public static void write(String title, List<PrintedPart> parts, String foot, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            WrittenPdf.introduce(document, title, parts.toString());
            PageWriter.append(
                    document, new Typeface(document), PageWriter.ACROSS, new StructureTags(document), parts, foot);
            document.save(out);
        }
    }
}
