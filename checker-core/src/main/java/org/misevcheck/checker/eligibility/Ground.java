package org.misevcheck.checker.eligibility;

import java.util.List;
import org.misevcheck.checker.finding.Finding;

/**
 * An eligibility criterion with the findings that decide on it.
 *
 * @param findings the findings that exclude, or that wait; never empty
 */
public record Ground(EligibilityCriterion criterion, List<Finding> findings) {

    /** Copies the findings. */
    public Ground {
        findings = List.copyOf(findings);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("a ground needs its findings");
        }
    }
}
