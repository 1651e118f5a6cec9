package org.misevcheck.checker.review.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.review.flow.FlowBox.Kind;
import org.misevcheck.checker.review.screening.FoundBy;
import org.misevcheck.checker.review.screening.ScreeningStage;

/**
 * A column of the diagram: what became of the records that came in one way.
 *
 * @param boxes those that are not empty, from above to below
 * @param studies how many studies are included from here
 * @param reports how many reports of them
 * @param totals the stages whose numbers rest on totals, where no decision on single records is on file
 * @param note why the column begins below identification; null where it does not
 */
public record FlowColumn(
        FoundBy foundBy,
        List<FlowBox> boxes,
        int studies,
        int reports,
        List<ScreeningStage> totals,
        @Nullable String note) {

    public FlowColumn {
        boxes = List.copyOf(boxes);
        totals = List.copyOf(totals);
    }

    /** The box of a kind; null where the column has none. */
    public @Nullable FlowBox box(Kind kind) {
        return boxes.stream().filter(box -> box.kind() == kind).findFirst().orElse(null);
    }
}
