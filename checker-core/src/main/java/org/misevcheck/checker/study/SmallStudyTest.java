package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** A test or plot of small-study effects, as a review reports it. */
public record SmallStudyTest(
        @Place String path,

        @Says(value = "How it was done", example = "egger") @Nullable
        SmallStudyMethod method,

        @Says(value = "Outcome, when it was not done for all alike", example = "wound closure") @Nullable
        String outcome,

        @Says(value = "Review that reports it, in a review of reviews", example = "Chen 2023") @Nullable
        String study,

        @Says(value = "Number of studies that it was done on", example = "31") @Between(max = 1e6) @Nullable
        Integer k,

        @Says(value = "p value as printed", example = "0.005")
        @Form(
                pattern = PrintedP.PATTERN,
                means = "a p value as printed, a number with or without <, >, ≤, ≥ or = before it")
        @Nullable
        String p,

        @Says(value = "Table or section where it stands", example = "Table 6") @Nullable
        String in)
        implements Statements {

    /** The method, in words. */
    public String methodWord() {
        return method == null ? "small-study test" : method.word();
    }

    /** What is printed as p, if it is. */
    public @Nullable PrintedP printedP() {
        return p == null ? null : PrintedP.of(p);
    }
}
