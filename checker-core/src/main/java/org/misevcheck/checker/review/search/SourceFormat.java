package org.misevcheck.checker.review.search;

/** The forms in which databases give their records away. */
public enum SourceFormat {
    RIS("RIS"),
    NBIB("PubMed nbib"),
    BIBTEX("BibTeX"),
    ENDNOTE_XML("EndNote XML"),
    /** Values separated by commas, semicolons or tabs, with a line of names, or Embase's with a name in each line. */
    CSV("CSV"),
    /** None of these; the source has a problem that says so, and no record. */
    UNREADABLE("unreadable");

    private final String word;

    SourceFormat(String word) {
        this.word = word;
    }

    /** What people call it. */
    public String word() {
        return word;
    }
}
