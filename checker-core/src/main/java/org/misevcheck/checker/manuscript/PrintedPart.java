package org.misevcheck.checker.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a document that is to be printed, whatever the form. */
public sealed interface PrintedPart {

    /**
     * A heading.
     *
     * @param level 1 for the document's title
     */
    record Heading(int level, String text) implements PrintedPart {}

    record Paragraph(String text) implements PrintedPart {}

    /** A table, whose head is printed again on every page that it reaches. */
    record Table(List<Column> columns, List<Row> rows) implements PrintedPart {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("a row of %d cells in a table of %d columns"
                            .formatted(row.cells().size(), columns.size()));
                }
            }
        }
    }

    /**
     * A column.
     *
     * @param share of the width, relative to the other columns'
     */
    record Column(String head, float share) {}

    /**
     * A row.
     *
     * @param mark whose letter and colour stand before the first cell
     */
    record Row(@Nullable Mark mark, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** A row without a mark. */
        public Row(List<String> cells) {
            this(null, cells);
        }
    }
}
