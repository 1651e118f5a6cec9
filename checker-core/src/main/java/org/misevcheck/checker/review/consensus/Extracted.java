package org.misevcheck.checker.review.consensus;

import java.util.Set;
import org.misevcheck.checker.study.Study;

/**
 * What one extractor's manifest states.
 *
 * @param saidNotReported places where {@code not-reported} is written out, whatever the extraction covers
 */
public record Extracted(Study study, Set<String> saidNotReported) {

    public Extracted {
        saidNotReported = Set.copyOf(saidNotReported);
    }

    /** Whether the extractor looked for what would stand at this place, and says so. */
    boolean looksAt(String place) {
        return saidNotReported.contains(place) || study.coverage().includes(place);
    }
}
