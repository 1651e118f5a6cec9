package org.misevcheck.checker.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** A table of a review. */
public record SynthesisTable(
        @Place String path,

        @Says(value = "Name by which entries say in which table they stand", example = "Table 2", required = true)
        String name,

        @Says(value = "Whether it lists every included study, a row each", example = "true") @Nullable
        Boolean complete,

        @Says(
                value = "CSV file with its rows, by its path from the root of the repository",
                example = "tables/table2.csv")
        @Nullable
        String file,

        @Says(value = "What a row of the file states", example = "studies") @Nullable
        TableRows rows,

        @Says(value = "What the entries say that they stand in, when it is not the name", example = "Table 2") @Nullable
        String in,

        @Says("Which column states which key; without any, columns are named as the keys are")
        List<TableColumn> columns)
        implements Statements {

    /** Whether it is said to list every included study. */
    public boolean isComplete() {
        return Boolean.TRUE.equals(complete);
    }

    /** Whether a study is a row of it. */
    boolean has(IncludedStudy study) {
        return PlainWords.same(name, study.in());
    }
}
