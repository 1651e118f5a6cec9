package org.misevcheck.checker.review.search;

/** What two records that look alike are to one another. */
public enum PairVerdict {
    /** Two records of one publication: one of them is kept. */
    DUPLICATE("duplicate"),
    /** A preprint and the article that came of it: two reports of one study, and both are kept. */
    PREPRINT_AND_ARTICLE("preprint and article"),
    /** Alike, and not the same: an erratum and its article, a protocol and the results, part I and part II. */
    TOLD_APART("told apart"),
    /** May be the same; somebody has to look, and until then both are kept. */
    TO_BE_LOOKED_AT("to be looked at");

    private final String word;

    PairVerdict(String word) {
        this.word = word;
    }

    /** What reports call it. */
    public String word() {
        return word;
    }
}
