package org.misevcheck.checker.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself, apart from what is printed in it: PDF's Info and XMP, the core properties of DOCX. What the
 * file does not say is null or empty.
 *
 * @param title as stated in the file, not as printed
 * @param authors as stated in the file, which often is the name of an account
 * @param language a tag such as {@code en-US}
 * @param identifiers DOIs and the like
 * @param software what wrote the file
 * @param encrypted whether it opens without a password and is encrypted all the same
 * @param fontsNotEmbedded fonts that a viewer has to replace
 * @param pagesWithoutText pages that show nothing but pictures, counted from 1
 * @param recognised whether its text lies invisible behind pictures, as text recognition (OCR) leaves it
 */
public record DocumentProperties(
        @Nullable String title,
        List<String> authors,
        @Nullable String subject,
        List<String> keywords,
        @Nullable String language,
        List<String> identifiers,
        List<String> software,
        @Nullable String lastModifiedBy,
        boolean encrypted,
        List<String> fontsNotEmbedded,
        List<Integer> pagesWithoutText,
        boolean recognised) {

    /** Of a file that says nothing of itself, such as plain text. */
    public static final DocumentProperties NONE = new DocumentProperties(
            null, List.of(), null, List.of(), null, List.of(), List.of(), null, false, List.of(), List.of(), false);

    public DocumentProperties {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
        identifiers = List.copyOf(identifiers);
        software = List.copyOf(software);
        fontsNotEmbedded = List.copyOf(fontsNotEmbedded);
        pagesWithoutText = List.copyOf(pagesWithoutText);
    }
}
