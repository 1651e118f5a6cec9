package org.misevcheck.checker.review.flow;

import java.util.List;
import org.misevcheck.checker.review.screening.FoundBy;

/**
 * The numbers of a review's flow diagram, each derived from decisions and proven: what a box holds is what comes in, and
 * the sum of what goes out.
 *
 * @param columns those that hold anything, in the order of the diagram
 * @param studies all included studies; one with reports in several columns counts once
 * @param reports all reports of them
 */
public record Flow(List<FlowColumn> columns, int studies, int reports) {

    public Flow {
        columns = List.copyOf(columns);
    }

    /** Studies that are in more than one column. */
    public int shared() {
        return columns.stream().mapToInt(FlowColumn::studies).sum() - studies;
    }

    /** Whether there is an earlier set of studies or a later search, so that new studies and all of them are told apart. */
    public boolean isUpdate() {
        return columns.stream()
                .anyMatch(column ->
                        column.foundBy() == FoundBy.PREVIOUS_VERSION || column.foundBy() == FoundBy.UPDATE_SEARCH);
    }
}
