package org.misevcheck.checker.eligibility;

import java.util.List;

/** Whether a study passes a stage, and on what grounds. */
public sealed interface EligibilityDecision {

    /** The decision in a word, as files and people write it. */
    String word();

    /** What the decision rests on, in the protocol's order: what excludes, or what has to be asked. */
    List<Ground> grounds();

    /** Every condition of the stage, and of the stages before it, is satisfied. */
    record Included() implements EligibilityDecision {
        @Override
        public List<Ground> grounds() {
            return List.of();
        }

        @Override
        public String word() {
            return "included";
        }
    }

    /**
     * At least one condition is not satisfied.
     *
     * @param grounds every condition that excludes, in the protocol's order; never empty
     */
    record Excluded(List<Ground> grounds) implements EligibilityDecision {
        /** Refuses an exclusion without grounds. */
        public Excluded {
            grounds = List.copyOf(grounds);
            if (grounds.isEmpty()) {
                throw new IllegalArgumentException("an exclusion needs its grounds");
            }
        }

        /** The one reason the flow diagram counts: the first in the protocol's order. */
        public String primaryReason() {
            return grounds.get(0).criterion().reason();
        }

        @Override
        public String word() {
            return "excluded";
        }
    }

    /**
     * The study may be eligible.
     *
     * @param questions what has to be looked up or asked, in the protocol's order; never empty
     */
    record AwaitingClassification(List<Ground> questions) implements EligibilityDecision {
        /** Refuses to wait for nothing. */
        public AwaitingClassification {
            questions = List.copyOf(questions);
            if (questions.isEmpty()) {
                throw new IllegalArgumentException("a study that waits needs its questions");
            }
        }

        @Override
        public List<Ground> grounds() {
            return questions;
        }

        @Override
        public String word() {
            return "awaiting classification";
        }
    }
}
