package org.misevcheck.checker.review.screening;

/**
 * Something that is wrong with a decision log.
 *
 * @param at the row it is shown at
 * @param key the column; empty for the whole row
 * @param what what is wrong
 * @param remedy how to mend it
 */
public record LogFault(LoggedDecision at, String key, String what, String remedy) {}
