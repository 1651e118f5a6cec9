package org.misevcheck.checker.manuscript;

/** The kinds of files that can be read. */
public enum DocumentFormat {
    PDF,
    /** The XML of journals' archives, {@code .xml} or {@code .nxml}. */
    JATS,
    DOCX,
    TEXT
}
