package org.misevcheck.checker.review.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.review.search.SourceKind;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.Says;

/** A row of a decision log: one person's decision on one record, or a published total of decisions. */
public record Decision(
        @Says(
                value = "The record or report; absent where the row stands for a number of records",
                example = "embase:L2001234567")
        @Nullable
        String record,

        @Says(value = "Step of the selection", example = "title-abstract", required = true)
        ScreeningStage stage,

        @Says(value = "What was decided", example = "exclude", required = true)
        ScreeningDecision decision,

        @Says(value = "Reason of exclusion, as the flow diagram names it", example = "no usable dose") @Nullable
        String reason,

        @Says(
                value = "Criteria of the protocol that the reason stands for, where its words are not the protocol's",
                example = "ZHU2025-FULL-02; ZHU2025-FULL-03")
        List<String> criteria,

        @Says(value = "Who decided; consensus for what screeners settled between them", example = "AB") @Nullable
        String who,

        @Says(value = "When it was decided", example = "2024-02-29")
        @Form(pattern = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])", means = "a date, year-month-day")
        @Nullable
        String when,

        @Says(value = "How many records the row stands for, where only totals are known", example = "1008")
        @Between(min = 1)
        @Nullable
        Integer records,

        @Says(value = "How many studies those records are reports of, at inclusion", example = "72")
        @Between(min = 1)
        @Nullable
        Integer studies,

        @Says(value = "The study that the report is of; the report's own when absent", example = "wang-2023") @Nullable
        String study,

        @Says(value = "Where a search found it", example = "PubMed") @Nullable
        String source,

        @Says(value = "Kind of that source", example = "database") @Nullable
        SourceKind via,

        @Says(value = "Which search; initial when absent", example = "update") @Nullable
        SearchRun search,

        @Says(value = "Note", example = "the review gives no more than this number") @Nullable
        String note) {

    /** Who stands for screeners that settled a conflict. */
    public static final String CONSENSUS = "consensus";

    /** Whether it stands for a number of records. */
    public boolean isTotal() {
        return records != null;
    }

    /** Whether it settles a conflict. */
    boolean isConsensus() {
        return CONSENSUS.equalsIgnoreCase(who);
    }
}
