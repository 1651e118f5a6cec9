package org.misevcheck.checker.review.search;

/**
 * How much a file of search results may be before it is refused; files come from strangers.
 *
 * @param bytes size of the file
 * @param records entries in it
 * @param value characters of one value; what is beyond is cut and told
 * @param authors names in one entry; what is beyond is cut and told
 * @param restarts how often reading takes up again behind what is malformed
 */
record ImportLimits(int bytes, int records, int value, int authors, int restarts) {

    /** Ten times the largest searches of published reviews. */
    static final ImportLimits DEFAULT = new ImportLimits(256 << 20, 1_000_000, 200_000, 10_000, 1_000);
}
