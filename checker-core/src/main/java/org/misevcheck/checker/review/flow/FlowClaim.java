package org.misevcheck.checker.review.flow;

import java.util.SortedSet;

/**
 * A number of the flow that a text of the review states.
 *
 * @param text the file
 * @param place the file, with line, page or heading where these are known
 * @param quotation the number and the words around it, as the text has them
 * @param kind which of the flow's numbers it seems to be
 * @param number as stated
 * @param derived the numbers of that kind that the decisions give
 */
public record FlowClaim(
        String text, String place, String quotation, Kind kind, int number, SortedSet<Integer> derived) {

    /** Whether the number is one that the decisions give. */
    public boolean agrees() {
        return derived.contains(number);
    }

    /** What a number counts. */
    public enum Kind {
        IDENTIFIED("identified"),
        DUPLICATES("removed before screening"),
        SCREENED("screened"),
        FULL_TEXT("sought or assessed in full text"),
        EXCLUDED("excluded"),
        INCLUDED("included");

        private final String called;

        Kind(String called) {
            this.called = called;
        }

        /** As sentences name it. */
        public String called() {
            return called;
        }
    }
}
