package org.misevcheck.checker.review.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the gate says.
 *
 * @param lines a line per row of the list, in its order, then one per study that it does not have
 * @param faults in the order of the files
 * @param unrecorded decisions that the baseline does not know; 0 when there is no baseline
 * @param next the baseline as it would be written now
 */
public record GateReport(List<Line> lines, List<JudgedFault> faults, int unrecorded, Baseline next) {

    /** Copies the lists. */
    public GateReport {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /**
     * A study at a stage.
     *
     * @param stage empty where the list has no row of it
     * @param listed null where the list has no row of it
     * @param reportOf the study it is a further report of; null for a study
     * @param manifest null where there is none that can be read
     * @param computed what the evidence decides, at the last stage where the list has no row; null where nothing does
     * @param computedReasons of exclusion, or of questions, in the protocol's order
     * @param standing the worst of its faults; null where list and evidence agree, or nothing can be compared
     * @param codes of its faults
     */
    public record Line(
            String study,
            @Nullable String title,
            String stage,
            @Nullable ListedDecision listed,
            @Nullable String reason,
            @Nullable String reportOf,
            @Nullable String manifest,
            @Nullable String computed,
            List<String> computedReasons,
            @Nullable Standing standing,
            List<FaultCode> codes) {

        /** Copies the lists. */
        public Line {
            computedReasons = List.copyOf(computedReasons);
            codes = List.copyOf(codes);
        }
    }

    /** The faults of which this became. */
    public List<JudgedFault> that(Standing standing) {
        return faults.stream().filter(fault -> fault.standing() == standing).toList();
    }

    /** Whether nothing fails. */
    public boolean isOpen() {
        return faults.stream().noneMatch(fault -> fault.standing() == Standing.FAILS);
    }
}
