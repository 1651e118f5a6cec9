package org.misevcheck.rules;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.misevcheck.checker.engine.RuleBase;
import org.misevcheck.checker.finding.Example;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.study.Study;

/** A criterion's folder as the tests see it: alone, with only its own rules. */
record CriterionFolder(Criterion criterion, RuleBase alone, List<Example> examples) {

    private static final List<CriterionFolder> ALL = BundledGuidelines.catalogue().criteria().stream()
            .filter(criterion -> criterion.asksAs() == null)
            .map(criterion -> new CriterionFolder(
                    criterion,
                    BundledGuidelines.library().ruleBase(Set.of(criterion.criterionCode())),
                    BundledGuidelines.library().examples(criterion.code())))
            .toList();

    private static final RuleBase TOGETHER = BundledGuidelines.library()
            .ruleBase(ALL.stream()
                    .map(folder -> folder.criterion().criterionCode())
                    .toList());

    static List<CriterionFolder> all() {
        return ALL;
    }

    /** The rules of all folders as one rule base. */
    static RuleBase together() {
        return TOGETHER;
    }

    String code() {
        return criterion.code();
    }

    static Verdict verdict(Collection<Finding> findings, CriterionCode code) {
        return Verdict.weightiest(findings.stream()
                .filter(finding -> finding.criterion().equals(code))
                .map(Finding::verdict)
                .toList());
    }

    static Study study(Example example) {
        try {
            return new ManifestReader()
                    .read(example.text().getBytes(StandardCharsets.UTF_8), example.name() + ".yaml")
                    .value();
        } catch (InvalidManifestException e) {
            throw new AssertionError(e.frames(), e);
        }
    }
}
