package org.misevcheck.checker.review.screening;

import java.util.List;
import org.misevcheck.checker.statement.Says;

/** A decision log: {@code decisions.csv}, or the same in YAML. */
public record DecisionLog(
        @Says(value = "Decisions, in any order", required = true)
        List<Decision> decisions) {}
