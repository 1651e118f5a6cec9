package org.misevcheck.checker.manuscript;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What every PDF that is written anew says of itself. */
public final class WrittenPdf {

    private WrittenPdf() {}

    /**
     * Says it: title, language and who wrote it, and no time, so that the same content gives the same bytes.
     *
     * @param content all that the document shows, from which its identifier is made
     */
    public static void introduce(PDDocument document, String title, String content) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("misev-check");
        document.getDocumentCatalog().setLanguage("en");
        PDViewerPreferences preferences =
                new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        COSString identity = new COSString(AnnotatedPdf.hash(title + "\n" + content));
        COSArray ids = new COSArray();
        ids.add(identity);
        ids.add(identity);
        document.getDocument().getTrailer().setItem(COSName.ID, ids);
    }
}
