package org.misevcheck.checker.manifest;

/**
 * A place in a file.
 *
 * @param line line, counted from 1
 * @param column column in characters, counted from 1
 * @param length characters to point at, at least 1
 */
public record Position(int line, int column, int length) {

    /** The beginning of a file. */
    public static final Position START = new Position(1, 1, 1);
}
