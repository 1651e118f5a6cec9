package org.misevcheck.checker.review.search;

/**
 * How two records agree in one field.
 *
 * @param first what the first record says, as its source writes it
 */
public record FieldComparison(Field field, Agreement agreement, String first, String second) {

    /** A field that is compared. */
    public enum Field {
        DOI("DOI"),
        PMID("PMID"),
        TITLE("title"),
        YEAR("year"),
        FIRST_AUTHOR("first author"),
        AUTHORS("authors"),
        JOURNAL("journal"),
        VOLUME("volume"),
        FIRST_PAGE("first page"),
        KIND("kind of publication");

        private final String word;

        Field(String word) {
            this.word = word;
        }

        /** What people call it. */
        public String word() {
            return word;
        }
    }

    /** Whether two records say the same in a field. */
    public enum Agreement {
        AGREES,
        /** Nearly the same: years one apart, a surname among the other's authors, a title above the threshold. */
        NEARLY,
        DISAGREES,
        /** One of them says nothing of it, or both. */
        UNKNOWN
    }
}
