package org.misevcheck.checker.review.search;

import org.misevcheck.checker.statement.Term;

/** Where records come from, as the boxes of a PRISMA 2020 flow diagram part it. */
public enum SourceKind implements Term {
    /** A bibliographic database, such as PubMed. */
    DATABASE,
    /** A register of studies, such as ClinicalTrials.gov. */
    REGISTER,
    /** A website or a search engine of the web. */
    WEBSITE,
    /** An organisation that was asked. */
    ORGANISATION,
    /** References of included studies, and what cites them. */
    CITATION
}
