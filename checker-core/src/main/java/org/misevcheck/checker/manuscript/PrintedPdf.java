package org.misevcheck.checker.manuscript;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

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
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setProducer("misev-check");
            document.getDocumentCatalog().setLanguage("en");
            PDViewerPreferences preferences =
                    new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
            preferences.setDisplayDocTitle(true);
            document.getDocumentCatalog().setViewerPreferences(preferences);
            PageWriter.append(
                    document, new Typeface(document), PageWriter.ACROSS, new StructureTags(document), parts, foot);
            COSString identity = new COSString(AnnotatedPdf.hash(title + "\n" + parts));
            COSArray ids = new COSArray();
            ids.add(identity);
            ids.add(identity);
            document.getDocument().getTrailer().setItem(COSName.ID, ids);
            document.save(out);
        }
    }
}
