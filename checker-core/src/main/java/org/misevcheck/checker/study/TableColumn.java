package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** A key of a table's rows: the column that states it, or the value that it has in all of them. */
public record TableColumn(
        @Place String path,

        @Says(value = "Key of the rows", example = "study", required = true)
        String key,

        @Says(value = "Column of the file", example = "citation") @Nullable
        String column,

        @Says(value = "What all rows state", example = "dose") @Nullable
        String value)
        implements Statements {}
