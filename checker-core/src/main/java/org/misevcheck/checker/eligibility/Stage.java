package org.misevcheck.checker.eligibility;

import java.util.List;
import org.misevcheck.checker.statement.Says;

/** A stage of selection. */
public record Stage(
        @Says(value = "Identifier", example = "full-text", required = true)
        String id,

        @Says(value = "Name as people read it", example = "Full text", required = true)
        String title,

        @Says(value = "Conditions, in the order in which a primary reason is given", required = true)
        List<EligibilityCriterion> criteria) {}
