package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Donor or donors of cells, fluid or tissue. */
public record Donor(
        @Place String path,

        @Says(value = "Number of donors", example = "3") @Between(min = 1, max = 1e6) @Nullable
        Integer number,

        @Says(value = "Age as reported", example = "25-40 years") @Nullable
        String age,

        @Says(value = "Sex", example = "female") @Nullable Sex sex,

        @Says(value = "Health or disease", example = "healthy") @Nullable
        String health,

        @Says(value = "Medication", example = "none") @Nullable
        String medication,

        @Says(value = "Whether and how donors or batches were pooled", example = "three donors pooled 1:1:1") @Nullable
        String pooling,

        @Says(value = "Number of batches that went into the material", example = "2")
        @Between(min = 1, max = 1e6)
        @Nullable
        Integer batches,

        @Says(value = "Time of day or season of donation", example = "08:00-10:00, fasting") @Nullable
        String timeOfCollection)
        implements Statements {

    /** Whether material was pooled, as said or as several donors or batches imply. */
    public boolean isPooled() {
        return pooling != null || number != null && number > 1 || batches != null && batches > 1;
    }

    /** Whether there was one donor. */
    public boolean isOne() {
        return number != null && number == 1;
    }
}
