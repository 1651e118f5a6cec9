package org.misevcheck.checker.manifest;

import java.util.List;

/** A piece of a YAML document with its place in the file. */
sealed interface Node {

    /** Where the piece begins. */
    Position position();

    /** Number of nodes below and including this one, with aliases counted out. */
    int size();

    /** A mapping, with its entries in the order of the file. */
    record Mapping(Position position, List<Entry> entries, int size) implements Node {}

    /** A sequence. */
    record Sequence(Position position, List<Node> items, int size) implements Node {}

    /** A scalar; {@code plain} when it is written without quotes and may be a number or a truth value. */
    record Scalar(Position position, String text, boolean plain) implements Node {
        @Override
        public int size() {
            return 1;
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, Node value) {}
}
