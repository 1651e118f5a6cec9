package org.misevcheck.checker.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.manifest.Reading;
import org.misevcheck.checker.review.consensus.Accord;
import org.misevcheck.checker.review.consensus.Comparison;
import org.misevcheck.checker.review.consensus.Reconciliation;
import org.misevcheck.checker.study.EvidencePassage;
import org.misevcheck.checker.study.Study;

/**
 * A study that two people extracted, and what a third manifest says that was agreed on since.
 *
 * @param consensus the manifest that the two agreed on; null where there is none, or only a draft of it
 * @param departures statements that the two extractors agreed on and the consensus does not make so
 */
public record DoubleExtraction(
        Reading<Study> first,
        Reading<Study> second,
        Reconciliation reconciliation,
        @Nullable Reading<Study> consensus,
        List<Comparison> departures) {

    public DoubleExtraction {
        departures = List.copyOf(departures);
    }

    /** The study's identifier. */
    public String id() {
        return first.value().id();
    }

    /** Whether people have decided already. */
    public boolean isSettled() {
        return consensus != null;
    }

    /** Whether nothing is left to decide: both looked for the same, are confirmed, and agree on all of it. */
    public boolean isUnanimous() {
        return !first.value().isDraft()
                && !second.value().isDraft()
                && reconciliation.comparisons().stream()
                        .map(Comparison::accord)
                        .noneMatch(accord -> accord.isOpen() || accord == Accord.EXTRACTED_ONCE);
    }

    /**
     * The passage that a manifest gives for a statement, or for the nearest group above it, or else the first of those
     * below it; null where it gives none.
     */
    public static @Nullable EvidencePassage passage(Study study, String place) {
        EvidencePassage nearest = null;
        EvidencePassage below = null;
        for (EvidencePassage passage : study.evidence()) {
            String statement = passage.statement();
            if (isAtOrBelow(place, statement)) {
                nearest = nearest == null || nearest.statement().length() < statement.length() ? passage : nearest;
            } else if (below == null && isAtOrBelow(statement, place)) {
                below = passage;
            }
        }
        return nearest == null ? below : nearest;
    }

    private static boolean isAtOrBelow(String place, String above) {
        return place.startsWith(above)
                && (place.length() == above.length()
                        || place.charAt(above.length()) == '.'
                        || place.charAt(above.length()) == '[');
    }
}
