package org.misevcheck.checker.review.consensus;

import org.jspecify.annotations.Nullable;

/**
 * One statement as two extractors have it. An entry of a list that only one of them has is one statement, whatever it
 * says: it was overlooked, or seen, once.
 *
 * @param statement its place without ids and numbers, {@code in-vivo.groups.n}; of an entry with {@code []} at the end
 * @param firstPlace where it stands in the first manifest, or would
 * @param secondPlace where it stands in the second manifest, or would
 * @param first a record component's value: text, number, truth value, term, a list of them, or an entry's record; null
 *     when the first does not state it
 * @param second the same of the second, in its own words and ids
 */
public record Comparison(
        Accord accord,
        String statement,
        String firstPlace,
        String secondPlace,
        @Nullable Object first,
        @Nullable Object second) {

    /** The section of the manifest. */
    public String section() {
        return section(statement);
    }

    static String section(String statement) {
        int end = 0;
        while (end < statement.length() && statement.charAt(end) != '.' && statement.charAt(end) != '[') {
            end++;
        }
        return statement.substring(0, end);
    }
}
