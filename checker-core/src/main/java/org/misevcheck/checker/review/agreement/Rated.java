package org.misevcheck.checker.review.agreement;

/**
 * One item with the category each of two raters put it in.
 *
 * @param first the first rater's category
 * @param second the second rater's category
 */
public record Rated(String first, String second) {}
