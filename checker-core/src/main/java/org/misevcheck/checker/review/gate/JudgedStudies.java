package org.misevcheck.checker.review.gate;

import java.util.List;

/**
 * What stands for the studies.
 *
 * @param studies in the order of their files
 * @param invalid names of the manifests that cannot be read
 */
public record JudgedStudies(List<JudgedStudy> studies, List<String> invalid) {

    /** Copies the lists. */
    public JudgedStudies {
        studies = List.copyOf(studies);
        invalid = List.copyOf(invalid);
    }
}
