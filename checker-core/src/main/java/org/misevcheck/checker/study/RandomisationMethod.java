package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** How a random sequence was made. */
public enum RandomisationMethod implements Term {
    /** By a computer. */
    COMPUTER_GENERATED,
    /** From a table. */
    RANDOM_NUMBER_TABLE,
    /** By lots, dice or coins. */
    DRAWING_LOTS,
    /** In random blocks, by any random component. */
    BLOCK,
    /** Described, and no random component can be told from the description. */
    OTHER,
    /** By cage, weight, order or choice, which is not random. */
    NOT_RANDOM;

    /** Whether a random component can be told. */
    public boolean isRandom() {
        return this != OTHER && this != NOT_RANDOM;
    }
}
