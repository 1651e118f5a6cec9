package org.misevcheck.checker.scoring;

import org.misevcheck.checker.guideline.RequirementLevel;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Says;

/** How much a criterion counts, by its class of requirement. */
public record Weights(
        @Says(value = "Weight of required criteria", example = "3", required = true) @Between(max = 1000)
        Double required,

        @Says(value = "Weight of conditional criteria that apply", example = "3", required = true) @Between(max = 1000)
        Double conditional,

        @Says(value = "Weight of recommended criteria", example = "2", required = true) @Between(max = 1000)
        Double recommended,

        @Says(value = "Weight of encouraged criteria", example = "1", required = true) @Between(max = 1000)
        Double encouraged) {

    /** The weight of a class. */
    public double of(RequirementLevel level) {
        return switch (level) {
            case REQUIRED -> required;
            case CONDITIONAL -> conditional;
            case RECOMMENDED -> recommended;
            case ENCOURAGED -> encouraged;
        };
    }
}
