package org.misevcheck.checker.guideline;

import org.misevcheck.checker.statement.Term;

/**
 * How firmly a criterion weighs in this project: the class that scoring schemes give weights to.
 *
 * <p>This is the project's reading and not the guideline's word. MISEV2023 speaks in recommendations throughout; the
 * guideline's own word stands in {@link Criterion#obligation()}.
 */
public enum RequirementLevel implements Term {
    /** Mandatory in an earlier edition and kept, or a core recommendation. */
    REQUIRED,
    /** Asked for only under a condition that the criterion names. */
    CONDITIONAL,
    /** Recommended. */
    RECOMMENDED,
    /** Encouraged. */
    ENCOURAGED
}
