package org.misevcheck.checker.review.search;

import org.misevcheck.checker.statement.Term;

/** Where records come from, as the boxes of a PRISMA 2020 flow diagram part it. */
public enum SourceKind implements Term {
    /** A bibliographic database, such as PubMed. */
    DATABASE("Databases"),
    /** A register of studies, such as ClinicalTrials.gov. */
    REGISTER("Registers"),
    /** A website or a search engine of the web. */
    WEBSITE("Websites"),
    /** An organisation that was asked. */
    ORGANISATION("Organisations"),
    /** References of included studies, and what cites them. */
    CITATION("Citation searching"),
    /** Anything else: experts, the screeners' own files. */
    OTHER("Other sources");

    private final String heading;

    SourceKind(String heading) {
        this.heading = heading;
    }

    /** Sources of this kind, as the diagram names them. */
    public String heading() {
        return heading;
    }
}
