package org.misevcheck.checker.study;

import java.util.List;
import org.misevcheck.checker.statement.Term;

/** Treatment in a topology experiment. */
public enum TopologyTreatment implements Term {
    /** Protease without detergent. */
    PROTEASE,
    /** Protease with detergent. */
    PROTEASE_WITH_DETERGENT,
    /** Nuclease without detergent. */
    NUCLEASE,
    /** Nuclease with detergent. */
    NUCLEASE_WITH_DETERGENT,
    /** Antibody on intact vesicles. */
    ANTIBODY_ACCESSIBILITY,
    /** Antibody on vesicles opened with detergent. */
    ANTIBODY_ACCESSIBILITY_WITH_DETERGENT;

    /** Treatments in words. */
    public static List<String> words(List<TopologyTreatment> treatments) {
        return treatments.stream().map(TopologyTreatment::word).toList();
    }
}
