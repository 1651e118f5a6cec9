package org.misevcheck.checker.report;

/** A form of the report on a review, and of the catalogue. */
public enum Format {
    /** {@code findings.json}, {@code catalogue.json}: everything, for programs. */
    JSON("findings.json", "catalogue.json"),
    /** {@code studies.csv}: a line per study; {@code catalogue.csv}: a line per criterion; for spreadsheets. */
    CSV("studies.csv", "catalogue.csv"),
    /** {@code report.md}: an overview and each study's gaps, for pull requests; {@code index.md}: a site of pages. */
    MARKDOWN("report.md", "index.md"),
    /** {@code report.html}: one self-contained file; {@code index.html}: a site of such files; for people. */
    HTML("report.html", "index.html");

    private final String fileName;
    private final String catalogueFile;

    Format(String fileName, String catalogueFile) {
        this.fileName = fileName;
        this.catalogueFile = catalogueFile;
    }

    /** The report's name in the output folder. */
    public String fileName() {
        return fileName;
    }

    /** The name in the output folder of the catalogue, or of the page its site begins with. */
    public String catalogueFile() {
        return catalogueFile;
    }
}
