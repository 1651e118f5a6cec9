package org.misevcheck.checker.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Refers;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/**
 * Reviewers' judgements with one instrument, in the instrument's own words.
 *
 * <p>Never computed from reporting, never converted between instruments, never summed.
 */
public record RiskOfBias(
        @Place String path,

        @Says(value = "Instrument, with its variant", example = "SYRCLE", required = true)
        String instrument,

        @Says(value = "Reviewer", example = "AB") @Nullable String reviewer,

        @Says(value = "Outcome the judgements are for, when they differ", example = "closure-d14")
        @Refers("outcomes")
        @Nullable
        String outcome,

        @Says("Judgements, one per domain") List<RiskOfBiasJudgement> judgements)
        implements Statements {}
