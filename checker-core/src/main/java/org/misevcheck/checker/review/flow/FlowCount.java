package org.misevcheck.checker.review.flow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.review.screening.FoundBy;
import org.misevcheck.checker.review.screening.LogFault;
import org.misevcheck.checker.review.screening.LoggedDecision;
import org.misevcheck.checker.review.screening.RecordDecision;
import org.misevcheck.checker.review.screening.Screening;

/**
 * Counts a screening's decisions into the boxes of the diagram and proves the sums.
 *
 * @param flow null where the sums do not hold
 * @param faults records that turn up or get lost between two stages, and sums that do not hold
 */
public record FlowCount(@Nullable Flow flow, List<LogFault> faults) {

    public FlowCount {
        faults = List.copyOf(faults);
    }

    /** Counts; a screening that is not readable has no numbers, and its own faults tell why. */
    public static FlowCount of(Screening screening) {
        List<LogFault> faults = new ArrayList<>();
        if (!screening.isReadable() || screening.rows().isEmpty()) {
            return new FlowCount(null, faults);
        }
        Map<FoundBy, ColumnCount> columns = new EnumMap<>(FoundBy.class);
        for (RecordDecision decision : screening.decided()) {
            columns.computeIfAbsent(decision.foundBy(), by -> new ColumnCount(by, faults))
                    .add(decision);
        }
        for (LoggedDecision total : screening.totals()) {
            columns.computeIfAbsent(total.foundBy(), by -> new ColumnCount(by, faults))
                    .add(total);
        }
        List<FlowColumn> counted = new ArrayList<>();
        Set<String> studies = new HashSet<>();
        int unnamed = 0;
        for (ColumnCount column : columns.values()) {
            counted.add(column.counted());
            studies.addAll(column.includedStudies());
            unnamed += column.unnamedStudies();
        }
        int reports = counted.stream().mapToInt(FlowColumn::reports).sum();
        return new FlowCount(faults.isEmpty() ? new Flow(counted, studies.size() + unnamed, reports) : null, faults);
    }
}
