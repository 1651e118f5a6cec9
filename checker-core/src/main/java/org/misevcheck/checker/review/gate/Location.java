package org.misevcheck.checker.review.gate;

/**
 * A statement of a file.
 *
 * @param file as it is named to people
 * @param place where in the record that was read from it; empty for the file as a whole
 */
public record Location(String file, String place) {}
