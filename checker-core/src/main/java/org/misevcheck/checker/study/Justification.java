package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Shorthand;
import org.misevcheck.checker.statement.Statements;

/** An absence that the study itself explains, as MISEV allows. */
@Shorthand("reason")
public record Justification(
        @Place String path,
        String statement,

        @Says(value = "The study's reason", example = "too little material for a second technique") @Nullable
        String reason,

        @Says(value = "Whether the claim is limited accordingly", example = "true") @Nullable
        Boolean claimLimited)
        implements Statements {

    /** Whether the claim is stated not to be limited, which silence is not. */
    public boolean isClaimKept() {
        return Boolean.FALSE.equals(claimLimited);
    }
}
