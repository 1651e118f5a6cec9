package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** A judgement on one domain. */
public record RiskOfBiasJudgement(
        @Place String path,

        @Says(
                value = "Domain, in the instrument's words or by its number",
                example = "sequence generation",
                required = true)
        String domain,

        @Says(value = "Judgement, in the instrument's words", example = "unclear", required = true)
        String judgement,

        @Says(value = "What it rests on", example = "'randomly divided', no method") @Nullable
        String support,

        @Says(
                value = "Whether reviewers judge that the outcome cannot be affected, whatever the study did",
                example = "true")
        @Nullable
        Boolean outcomeUnaffected)
        implements Statements {}
