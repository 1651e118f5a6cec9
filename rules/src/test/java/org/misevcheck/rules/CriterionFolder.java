package org.misevcheck.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
                    RuleBase.of(
                            BundledGuidelines.rules(),
                            Set.of(criterion.criterionCode()),
                            BundledGuidelines.catalogue()::allowsExceptions),
                    BundledGuidelines.examples(criterion.code())))
            .toList();

    private static final RuleBase TOGETHER = RuleBase.of(
            BundledGuidelines.rules(),
            ALL.stream().map(folder -> folder.criterion().criterionCode()).toList(),
            BundledGuidelines.catalogue()::allowsExceptions);

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

    Verdict verdictOn(Example example) {
        return verdict(alone.evaluate(study(example)), criterion.criterionCode());
    }

    /**
     * Whether findings are what an example shows: the verdict in its name, those on its subjects if it lists them, and
     * an advisory if its first line says so. A finding on a whole list says that it is absent, so none on one of its
     * entries can stand beside it.
     */
    boolean isShown(Example example, List<Finding> findings) {
        Map<String, Verdict> bySubject = new TreeMap<>();
        findings.forEach(finding -> bySubject.put(finding.subject(), finding.verdict()));
        return verdict(findings, criterion.criterionCode()) == example.expectedVerdict()
                && (example.expectedFindings().isEmpty()
                        || example.expectedFindings().equals(bySubject))
                && findings.stream().anyMatch(Finding::advised)
                        == example.shows().contains("with an advisory")
                && bySubject.keySet().stream()
                        .filter(subject -> subject.contains("["))
                        .noneMatch(subject -> bySubject.containsKey(subject.substring(0, subject.indexOf('['))));
    }

    String drl() {
        try (InputStream in =
                BundledGuidelines.class.getResourceAsStream("criteria/%s/%s.drl".formatted(code(), code()))) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    List<String> ruleNames() {
        return BundledGuidelines.rules().ruleNames().stream()
                .filter(name -> name.startsWith(code() + " "))
                .toList();
    }

    Set<String> verdictsShown() {
        return examples.stream()
                .map(example -> example.expectedVerdict().word())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the rules can give, by their names; silence that nobody looked into is not assessed. */
    Set<String> verdictsRulesCanGive() {
        Set<String> verdicts = new TreeSet<>();
        for (String name : ruleNames()) {
            String verdict =
                    name.substring(code().length() + 1).replaceFirst(":.*", "").replace(' ', '-');
            if (!verdict.equals("advisory")) {
                verdicts.add(verdict);
            }
        }
        if (verdicts.contains("not-reported")) {
            verdicts.add("not-assessed");
        }
        if (verdictsShown().contains("justified")
                && BundledGuidelines.catalogue().allowsExceptions(criterion.criterionCode())) {
            verdicts.add("justified");
        }
        return verdicts;
    }
}
