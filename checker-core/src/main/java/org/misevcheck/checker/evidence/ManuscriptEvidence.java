package org.misevcheck.checker.evidence;

import java.util.List;
import java.util.Set;

/**
 * What the documents of a study say.
 *
 * @param passages by statement in the order of the detectors, those of the methods first and those of the abstract last,
 *     else as read; of others' work, plans and negations too
 * @param lookedFor the statements that there are detectors for, in their order
 */
public record ManuscriptEvidence(List<Evidence> passages, Set<String> lookedFor) {

    /** The passages in which the study makes this statement; empty where it does not, as far as can be seen. */
    public List<Evidence> of(String statement) {
        return passages.stream()
                .filter(evidence -> evidence.statement().equals(statement) && evidence.standing() == Standing.DONE)
                .toList();
    }
}
