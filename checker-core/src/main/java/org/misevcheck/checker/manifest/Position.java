package org.misevcheck.checker.manifest;

import org.jspecify.annotations.Nullable;

/**
 * A place in a file.
 *
 * @param file the file, when it is another than the one that was read: a table that a manifest takes rows from
 * @param line line, counted from 1
 * @param column column in characters, counted from 1
 * @param length characters to point at, at least 1
 */
public record Position(@Nullable String file, int line, int column, int length) {

    /** The beginning of a file. */
    public static final Position START = new Position(1, 1, 1);

    /** A place in the file that was read. */
    public Position(int line, int column, int length) {
        this(null, line, column, length);
    }

    /** The same place, of another file. */
    Position in(String other) {
        return new Position(other, line, column, length);
    }
}
