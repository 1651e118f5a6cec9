package org.misevcheck.checker.review.search;

/**
 * Something odd about an exported file or one of its entries.
 *
 * @param line where the entry, or the odd part of it, begins
 * @param dropped entries that are not among the records because of it; 0 when the entry is kept as far as it goes
 * @param missing whether records are missing because of it, or may be
 * @param what what is odd
 * @param remedy what to do about it; may be empty
 */
public record ImportProblem(String file, int line, int dropped, boolean missing, String what, String remedy) {

    /** File and line, what is odd, and what to do. */
    public String message() {
        return "%s:%d: %s%s".formatted(file, line, what, remedy.isEmpty() ? "" : "; " + remedy);
    }
}
