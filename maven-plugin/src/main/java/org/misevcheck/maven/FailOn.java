package org.misevcheck.maven;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.eligibility.EligibilityDecision;
import org.misevcheck.checker.eligibility.StageDecision;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.RequirementLevel;

/** What about a study fails the build; each constant includes those before it. */
enum FailOn {
    /** No finding and no decision; invalid manifests still fail. */
    NEVER,
    /** Exclusion by the protocol's last stage; a manifest that its manuscript contradicts. */
    INELIGIBLE,
    /** A required or applicable conditional criterion that is not met or not reported. */
    REQUIRED,
    /** A recommended criterion that is not met or not reported. */
    RECOMMENDED;

    static Optional<FailOn> of(String word) {
        return Arrays.stream(values())
                .filter(constant -> constant.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this finding fails the build. */
    boolean failsOn(Finding finding, Catalogue catalogue) {
        if (finding.verdict() != Verdict.NOT_MET && finding.verdict() != Verdict.NOT_REPORTED) {
            return false;
        }
        if (!catalogue.isScored(finding.criterion())) {
            return false;
        }
        RequirementLevel level = catalogue.criterion(finding.criterion()).level();
        return switch (this) {
            case NEVER, INELIGIBLE -> false;
            case REQUIRED -> level == RequirementLevel.REQUIRED || level == RequirementLevel.CONDITIONAL;
            case RECOMMENDED -> level != RequirementLevel.ENCOURAGED;
        };
    }

    /** Whether a manifest fails the build that its manuscript contradicts. */
    boolean failsOnContradiction() {
        return this != NEVER;
    }

    /** Whether the decision on this study fails the build. */
    boolean failsOnDecision(StudyAssessment assessment) {
        return this != NEVER
                && assessment
                        .lastDecision()
                        .map(StageDecision::decision)
                        .filter(EligibilityDecision.Excluded.class::isInstance)
                        .isPresent();
    }
}
