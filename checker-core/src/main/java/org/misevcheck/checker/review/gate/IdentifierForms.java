package org.misevcheck.checker.review.gate;

/** The forms of identifiers and dates in the files of the gate; identifiers as manifests have them. */
final class IdentifierForms {

    static final String STUDY = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    static final String STUDY_MEANS = "letters, digits, dot, hyphen, underscore; at most 64";
    static final String DOI = "10\\.[0-9]{4,9}/[^\\s]+";
    static final String DOI_MEANS = "a DOI, 10.<registrant>/<suffix>";
    static final String PMID = "[1-9][0-9]{0,8}";
    static final String PMID_MEANS = "a PubMed identifier, up to nine digits";
    static final String DATE = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    static final String DATE_MEANS = "a date, YYYY-MM-DD";

    private IdentifierForms() {}
}
