package org.misevcheck.checker.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement held against the documents.
 *
 * @param place where it stands in the manifest; where it would, without ids, when the manifest does not make it
 * @param stated as the manifest states it; null when it does not
 * @param evidence the passages that support or contradict it, or seem to make it
 */
public record StatementCheck(String place, @Nullable String stated, Agreement agreement, List<Evidence> evidence) {

    public StatementCheck {
        evidence = List.copyOf(evidence);
    }
}
