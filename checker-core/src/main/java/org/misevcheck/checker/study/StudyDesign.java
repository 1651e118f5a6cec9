package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** Design of a study as a whole. */
public enum StudyDesign implements Term {
    /** An intervention compared with a control. */
    CONTROLLED_INTERVENTION,
    /** An intervention without a control. */
    UNCONTROLLED_INTERVENTION,
    /** No intervention by the investigators. */
    OBSERVATIONAL,
    /** The development or test of a method. */
    METHODOLOGICAL
}
