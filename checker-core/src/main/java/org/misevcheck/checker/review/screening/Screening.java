package org.misevcheck.checker.review.screening;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.eligibility.Protocol;

/**
 * The screening of a review, as its decision logs tell.
 *
 * @param decided what holds for single records, by record and then by stage
 * @param totals rows that stand for a number of records, in the order of the logs
 * @param agreements by stage, then by screeners
 * @param conflicts by record, then by stage, the settled ones too
 * @param faults all that is wrong with the logs, in their order
 * @param isReadable whether each row has a record or a number and a decision that its stage knows; numbers rest on all
 *     rows, so there are none before
 */
public record Screening(
        List<LoggedDecision> rows,
        List<RecordDecision> decided,
        List<LoggedDecision> totals,
        List<ScreenerAgreement> agreements,
        List<ScreeningConflict> conflicts,
        List<LogFault> faults,
        boolean isReadable) {

    public Screening {
        rows = List.copyOf(rows);
        decided = List.copyOf(decided);
        totals = List.copyOf(totals);
        agreements = List.copyOf(agreements);
        conflicts = List.copyOf(conflicts);
        faults = List.copyOf(faults);
    }

    /**
     * Takes the rows of all logs together.
     *
     * @param protocol whose reasons are given; null when it is not known
     */
    public static Screening of(List<LoggedDecision> rows, @Nullable Protocol protocol) {
        List<LogFault> faults = new ArrayList<>();
        RowCheck check = new RowCheck(protocol, faults);
        List<LoggedDecision> sound = rows.stream().filter(check::isSound).toList();
        List<LoggedDecision> single =
                sound.stream().filter(row -> !row.decision().isTotal()).toList();
        Settlement settlement = Settlement.of(single, faults);
        return new Screening(
                rows,
                settlement.decided(),
                sound.stream().filter(row -> row.decision().isTotal()).toList(),
                Comparisons.of(single),
                settlement.conflicts(),
                faults,
                sound.size() == rows.size());
    }

    /** Conflicts that nobody has settled. */
    public List<ScreeningConflict> unsettled() {
        return conflicts.stream().filter(conflict -> conflict.consensus() == null).toList();
    }
}
