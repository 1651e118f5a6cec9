package org.misevcheck.checker.eligibility;

import java.util.List;
import org.misevcheck.checker.finding.Finding;

/**
 * What the rules concluded on a study as it is seen in one outcome.
 *
 * @param isStated whether the study states an outcome of the kind. Where it does not, nobody can tell which of its
 *     experiments and groups the outcome would be of, so that one subject that satisfies a criterion is enough
 */
public record OutcomeFindings(boolean isStated, List<Finding> findings) {

    /** Copies the findings. */
    public OutcomeFindings {
        findings = List.copyOf(findings);
    }
}
