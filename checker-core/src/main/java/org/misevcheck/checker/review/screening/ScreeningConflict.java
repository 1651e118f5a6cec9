package org.misevcheck.checker.review.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Screeners who decided differently on a record.
 *
 * @param rows their decisions, in the order of the logs
 * @param consensus what they settled on; null as long as they have not
 */
public record ScreeningConflict(
        String record,
        ScreeningStage stage,
        List<LoggedDecision> rows,
        @Nullable LoggedDecision consensus) {

    public ScreeningConflict {
        rows = List.copyOf(rows);
    }
}
