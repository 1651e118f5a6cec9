package org.misevcheck.checker.manuscript;

/**
 * How much of a document is read before it is refused as {@link UnreadableManuscriptException.Cause#TOO_LARGE}.
 *
 * @param maxBytes of the file
 * @param maxPages of a PDF
 * @param maxCharacters of text, and of the XML that holds it
 * @param maxSeconds that reading may take
 */
public record DocumentLimits(long maxBytes, int maxPages, int maxCharacters, int maxSeconds) {

    /** Room for a thesis with its figures. */
    public static final DocumentLimits DEFAULT = new DocumentLimits(200L << 20, 2_000, 20_000_000, 120);
}
