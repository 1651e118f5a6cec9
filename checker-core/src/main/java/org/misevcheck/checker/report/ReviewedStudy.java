package org.misevcheck.checker.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.eligibility.EligibilityDecision;
import org.misevcheck.checker.eligibility.Stage;
import org.misevcheck.checker.eligibility.StageDecision;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.study.Author;
import org.misevcheck.checker.study.StudyIdentity;

/**
 * A study's reference and what was decided on it, as tables need them when the assessment is long gone.
 *
 * @param file its manifest
 * @param standing what was decided at the stage that counts; {@code null} without a protocol
 * @param decidedAt title of the stage at which it was excluded or has to wait
 * @param grounds why it is excluded, or what it waits for, the primary reason first
 * @param later decisions at the stages after it, by their titles
 */
record ReviewedStudy(
        StudyIdentity identity,
        String file,
        @Nullable Standing standing,
        @Nullable String decidedAt,
        List<Reason> grounds,
        Map<String, String> later) {

    /** Where a study stands. */
    enum Standing {
        INCLUDED("included"),
        AWAITING("awaiting"),
        EXCLUDED("excluded");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        /** As labels and file names have it. */
        String word() {
            return word;
        }

        static Standing of(EligibilityDecision decision) {
            if (decision instanceof EligibilityDecision.Excluded) {
                return EXCLUDED;
            }
            return decision instanceof EligibilityDecision.Included ? INCLUDED : AWAITING;
        }
    }

    /**
     * A ground of a decision.
     *
     * @param reason as the flow diagram names it
     * @param question what the authors would be asked; {@code null} where the criterion has none
     */
    record Reason(String reason, @Nullable String question, String code) {}

    /**
     * A study as it was assessed.
     *
     * @param counting the stage that counts; {@code null} without a protocol
     */
    static ReviewedStudy of(StudyAssessment assessment, @Nullable Stage counting, Catalogue catalogue) {
        StudyIdentity identity = assessment.study().study();
        String file = assessment.manifest().file();
        if (counting == null) {
            return new ReviewedStudy(identity, file, null, null, List.of(), Map.of());
        }
        Standing standing = null;
        String decidedAt = null;
        List<Reason> grounds = List.of();
        Map<String, String> later = new LinkedHashMap<>();
        Standing before = Standing.INCLUDED;
        for (StageDecision at : assessment.decisions()) {
            if (standing != null) {
                later.put(at.stage().title(), inWords(at));
                continue;
            }
            Standing here = Standing.of(at.decision());
            if (here != before) {
                decidedAt = at.stage().title();
            }
            before = here;
            if (at.stage().id().equals(counting.id())) {
                standing = here;
                grounds = grounds(at.decision(), catalogue);
            }
        }
        return new ReviewedStudy(identity, file, standing, decidedAt, grounds, later);
    }

    private static String inWords(StageDecision at) {
        if (at.decision() instanceof EligibilityDecision.Excluded) {
            return inWords(at.decision());
        }
        List<String> alike = at.outcomes().stream()
                .filter(outcome ->
                        outcome.decision().word().equals(at.decision().word()))
                .map(outcome -> outcome.outcome().title())
                .toList();
        return at.decision().word() + (alike.isEmpty() ? "" : ": " + String.join(", ", alike));
    }

    /** The decision, with the primary reason of an exclusion. */
    static String inWords(EligibilityDecision decision) {
        return decision instanceof EligibilityDecision.Excluded excluded
                ? "excluded: " + excluded.primaryReason()
                : decision.word();
    }

    private static List<Reason> grounds(EligibilityDecision decision, Catalogue catalogue) {
        List<Reason> reasons = new ArrayList<>();
        if (decision instanceof EligibilityDecision.Excluded excluded) {
            excluded.grounds()
                    .forEach(ground -> reasons.add(new Reason(
                            ground.criterion().reason(),
                            null,
                            ground.criterion().criterion())));
        } else if (decision instanceof EligibilityDecision.AwaitingClassification awaiting) {
            awaiting.questions()
                    .forEach(ground -> reasons.add(new Reason(
                            ground.criterion().reason(),
                            catalogue.criterion(ground.criterion().code()).question(),
                            ground.criterion().criterion())));
        }
        return reasons;
    }

    String id() {
        return identity.id();
    }

    /** The first author, and that there are others. */
    String firstAuthor() {
        List<Author> authors = identity.authors();
        return authors.isEmpty() ? "" : authors.get(0).name() + (authors.size() > 1 ? " et al." : "");
    }
}
