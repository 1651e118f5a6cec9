package org.misevcheck.checker.scoring;

import org.misevcheck.checker.statement.Says;

/** Another reasonable weighting, which a score is held against. */
public record Alternative(
        @Says(value = "Name", example = "equal", required = true)
        String id,

        @Says(value = "Weights", required = true) Weights weights) {}
