package org.misevcheck.checker.eligibility;

import java.util.List;
import java.util.stream.Stream;
import org.misevcheck.checker.statement.Says;

/** A stage of selection. */
public record Stage(
        @Says(value = "Identifier", example = "full-text", required = true)
        String id,

        @Says(value = "Name as people read it", example = "Full text", required = true)
        String title,

        @Says(value = "Conditions, in the order in which a primary reason is given", required = true)
        List<EligibilityCriterion> criteria,

        @Says("Outcomes to pool, at the last stage: the conditions are asked of each, and one that passes is enough")
        List<ReviewOutcome> outcomes) {

    /** The conditions of one outcome: its own, then those of the stage. */
    public List<EligibilityCriterion> criteriaOf(ReviewOutcome outcome) {
        return Stream.concat(outcome.criteria().stream(), criteria.stream()).toList();
    }

    /** The conditions of the stage, then those of its outcomes alone. */
    public List<EligibilityCriterion> allCriteria() {
        return Stream.concat(criteria.stream(), outcomes.stream().flatMap(outcome -> outcome.criteria().stream()))
                .distinct()
                .toList();
    }
}
