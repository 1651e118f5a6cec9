package org.misevcheck.checker.report;

/** A form in which a review's tables are written. */
public enum TableFormat {
    /** {@code tables.md}, all that people read. */
    MARKDOWN,
    /** A file for each table. */
    CSV,
    /** {@code tables.xlsx}, a sheet for each table. */
    XLSX,
    /** References of included, awaiting and excluded studies, labelled. */
    RIS,
    /** {@code revman/}, what RevMan imports. */
    REVMAN,
    /** {@code metafor.csv}, a line per study, outcome and comparison. */
    METAFOR,
    /** Risk of bias as SVG, PDF and PNG. */
    FIGURES
}
