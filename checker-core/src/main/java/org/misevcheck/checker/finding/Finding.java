package org.misevcheck.checker.finding;

import java.util.Comparator;
import java.util.List;
import org.misevcheck.checker.guideline.CriterionCode;

/**
 * One verdict on one subject.
 *
 * <p>A finding carries no prose. The sentence shown to the author comes from the criterion's catalogue entry, filled
 * with the arguments, so that wording can change without touching a rule.
 *
 * @param subject where in the manifest the judged statement is, or would have been:
 *     {@code cell-sources[bm-msc].markers.CD90}
 * @param arguments the stated values that the verdict rests on, in the order the catalogue names them
 * @param advised whether the criterion's advisory sentence goes with it: something a reader should weigh, that changes
 *     no verdict
 */
public record Finding(
        CriterionCode criterion, Verdict verdict, String subject, List<Object> arguments, boolean advised) {

    /** By code and subject, so that two reports on the same study can be compared line by line. */
    public static final Comparator<Finding> REPORT_ORDER = Finding::compareInReport;

    private static int compareInReport(Finding one, Finding other) {
        int order = one.criterion.compareTo(other.criterion);
        if (order == 0) {
            order = one.subject.compareTo(other.subject);
        }
        return order == 0 ? one.verdict.compareTo(other.verdict) : order;
    }

    /**
     * Whether other findings, on a study that differs in one statement, answer the same question otherwise. Where it is
     * no longer asked, the statement made the criterion apply and did not decide it.
     */
    public boolean isDecidedOtherwiseIn(List<Finding> others) {
        return others.stream()
                .anyMatch(other -> other.criterion.equals(criterion)
                        && other.subject.equals(subject)
                        && other.verdict != verdict
                        && other.verdict != Verdict.NOT_APPLICABLE);
    }

    /** The same answer to a criterion of another edition that asks the same. */
    public Finding under(CriterionCode other) {
        return new Finding(other, verdict, subject, arguments, advised);
    }

    /** Copies the arguments. */
    public Finding {
        arguments = List.copyOf(arguments);
    }
}
