package org.misevcheck.checker.review.consensus;

/**
 * Entries of a list that are taken for the same though their ids differ.
 *
 * @param firstPlace the entry in the first manifest
 * @param secondPlace the entry in the second manifest
 * @param likeness the share of their statements that agree, 0 to 1
 */
public record EntryMatch(String firstPlace, String secondPlace, double likeness) {}
