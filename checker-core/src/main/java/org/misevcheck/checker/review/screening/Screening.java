package org.misevcheck.checker.review.screening;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.eligibility.Protocol;
import org.misevcheck.checker.review.search.Search;

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
     * @param search the searches that the records were found by; null where the logs themselves say what was identified
     * @param protocol whose reasons are given; null when it is not known
     */
    public static Screening of(List<LoggedDecision> logged, @Nullable Search search, @Nullable Protocol protocol) {
        List<LogFault> faults = new ArrayList<>();
        RowCheck check = new RowCheck(protocol, faults);
        FoundRecords found = search == null ? FoundRecords.NONE : FoundRecords.of(search);
        checkIdentifiedOnce(logged, found, faults);
        List<LoggedDecision> rows = new ArrayList<>(found.rows());
        rows.addAll(logged);
        List<LoggedDecision> sound = rows.stream()
                .filter(row -> row.row() == LoggedDecision.NO_ROW || check.isSound(row))
                .toList();
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

    /** What was identified is counted from the searches or told by the log, not both. */
    private static void checkIdentifiedOnce(List<LoggedDecision> logged, FoundRecords found, List<LogFault> faults) {
        for (LoggedDecision row : logged) {
            if (row.decision().stage() == ScreeningStage.IDENTIFIED
                    && found.columns().contains(row.foundBy())) {
                faults.add(new LogFault(
                        row,
                        "stage",
                        "what was identified is counted from the files of the searches (%s) already"
                                .formatted(found.rows().get(0).file()),
                        "remove the row, or leave the searches out (misev.search=none)"));
            }
        }
    }

    /** Conflicts that nobody has settled. */
    public List<ScreeningConflict> unsettled() {
        return conflicts.stream()
                .filter(conflict -> conflict.consensus() == null)
                .toList();
    }
}
