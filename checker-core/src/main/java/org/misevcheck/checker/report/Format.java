package org.misevcheck.checker.report;

/** A form of the report. */
public enum Format {
    /** {@code findings.json}: everything, for programs. */
    JSON("findings.json"),
    /** {@code studies.csv}: a line per study, for spreadsheets. */
    CSV("studies.csv"),
    /** {@code report.md}: an overview and each study's gaps, for pull requests. */
    MARKDOWN("report.md"),
    /** {@code report.html}: one self-contained file, for people. */
    HTML("report.html");

    private final String fileName;

    Format(String fileName) {
        this.fileName = fileName;
    }

    /** The file's name in the output folder. */
    public String fileName() {
        return fileName;
    }
}
