package org.misevcheck.checker.study;

/**
 * A statement of a review held against others of the same thing.
 *
 * @param path where it stands
 * @param what what it is about
 * @param printed what is printed here and elsewhere, in words
 * @param isAgreeing whether they say the same
 */
public record Comparison(String path, String what, String printed, boolean isAgreeing) {}
