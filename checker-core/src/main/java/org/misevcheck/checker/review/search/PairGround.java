package org.misevcheck.checker.review.search;

/** What a verdict on two records rests on; the strongest that there is, those on top being stronger. */
public enum PairGround {
    /** People decided it, in the review's own file. */
    DECIDED("decided in the review's file"),
    SAME_PMID("same PMID"),
    SAME_DOI("same DOI"),
    /** Journal, volume and first page, with titles that are much alike. */
    SAME_PLACE("same journal, volume and first page"),
    SAME_TITLE_YEAR_AUTHOR("same normalised title, year and first author"),
    SIMILAR_TITLE("similar title"),
    /** Two kinds of publication are never the same. */
    KIND("kinds of publication differ"),
    /** Words that only one of two similar titles has: rats and mice, stroke and sepsis. */
    OTHER_WORDS("the titles differ by words"),
    /** Identifiers, places, years or numbers in titles that contradict one another. */
    CONTRADICTION("the records contradict one another");

    private final String word;

    PairGround(String word) {
        this.word = word;
    }

    /** What reports call it. */
    public String word() {
        return word;
    }
}
