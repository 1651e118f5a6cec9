package org.misevcheck.checker.review.gate;

/**
 * A record with the file that keeps it.
 *
 * @param file as it is named to people, whether there is one or not
 */
public record Kept<T extends Record>(String file, T value) {}
