package org.misevcheck.checker.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException;
import org.misevcheck.checker.review.flow.Flow;
import org.misevcheck.checker.review.flow.FlowClaim;
import org.misevcheck.checker.review.screening.Screening;

/**
 * A review's screening, the flow derived from it, and what its texts say of the numbers.
 *
 * @param screening null where a log cannot be read
 * @param flow null where anything is wrong with the logs
 * @param invalid the logs with something wrong, each with all its problems
 * @param texts the texts that were looked through
 * @param claims the numbers of the flow that they state
 * @param unreadable the texts that cannot be read
 */
public record ScreeningCheck(
        @Nullable Screening screening,
        @Nullable Flow flow,
        List<InvalidManifestException> invalid,
        List<String> texts,
        List<FlowClaim> claims,
        List<UnreadableManuscriptException> unreadable) {

    public ScreeningCheck {
        invalid = List.copyOf(invalid);
        texts = List.copyOf(texts);
        claims = List.copyOf(claims);
        unreadable = List.copyOf(unreadable);
    }

    /** Numbers that the decisions do not give. */
    public List<FlowClaim> mismatches() {
        return claims.stream().filter(claim -> !claim.agrees()).toList();
    }
}
