package org.misevcheck.checker.review.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a record at a stage, whoever decided it.
 *
 * @param study the study that it is a report of
 * @param rows the decisions it rests on, in the order of the logs
 */
public record RecordDecision(
        String record,
        ScreeningStage stage,
        FoundBy foundBy,
        ScreeningDecision decision,
        @Nullable String reason,
        String study,
        List<LoggedDecision> rows) {

    public RecordDecision {
        rows = List.copyOf(rows);
    }
}
