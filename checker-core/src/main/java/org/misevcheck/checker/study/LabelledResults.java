package org.misevcheck.checker.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The labels of a review's results, by its own rules. */
sealed interface LabelledResults permits Synthesis {

    /** Where the synthesis stands. */
    String path();

    /** Pooled results. */
    List<PooledResult> pooled();

    /** Rules by which the review labels results. */
    List<LabelRule> labelRules();

    /** Labels given to sets of results. */
    List<LabelledSet> labels();

    /** What the text says of labels. */
    List<LabelClaim> labelClaims();

    /**
     * Whether the review's own rules of a label yield it for a set of results; null where what is stated cannot tell.
     * A label is yielded when one of its rules holds of one of the results.
     */
    default @Nullable Boolean yields(String label, String set) {
        List<@Nullable Boolean> answers = new ArrayList<>();
        List<PooledResult> results = resultsOf(set);
        for (LabelRule rule : rulesOf(label)) {
            results.forEach(result -> answers.add(rule.holdsOf(result)));
        }
        if (answers.contains(Boolean.TRUE)) {
            return true;
        }
        return results.isEmpty() || answers.contains(null) ? null : Boolean.FALSE;
    }

    /** Whether the review states a rule of a label. */
    default boolean isDefined(String label) {
        return !rulesOf(label).isEmpty();
    }

    /** The labels that the review's own rules yield for a set. */
    default List<String> labelsYielded(String set) {
        return labelsWith(set, Boolean.TRUE);
    }

    /** The labels of which it cannot be told whether the rules yield them for a set. */
    default List<String> labelsOpen(String set) {
        return labelsWith(set, null);
    }

    private List<String> labelsWith(String set, @Nullable Boolean answer) {
        return labelRules().stream()
                .map(LabelRule::label)
                .distinct()
                .filter(label -> Objects.equals(yields(label, set), answer))
                .sorted()
                .toList();
    }

    /** What the rules of a label ask for, and the results of a set do not state; of all labels with null. */
    default List<String> missingFor(@Nullable String label, String set) {
        List<PooledResult> results = resultsOf(set);
        if (results.isEmpty()) {
            return List.of(path() + ".pooled");
        }
        List<LabelRule> rules = label == null ? labelRules() : rulesOf(label);
        List<String> missing = rules.stream()
                .flatMap(rule -> results.stream().flatMap(result -> rule.missingOf(result).stream()))
                .distinct()
                .toList();
        return missing.isEmpty() ? List.of(path() + ".pooled") : missing; // A bound of p may leave it open.
    }

    private List<LabelRule> rulesOf(String label) {
        return labelRules().stream()
                .filter(rule -> PlainWords.same(rule.label(), label))
                .toList();
    }

    private List<PooledResult> resultsOf(String set) {
        return pooled().stream()
                .filter(result -> PlainWords.same(result.set(), set))
                .toList();
    }

    /** The label of one set, wherever it is given again. */
    default List<Comparison> repeatedLabels() {
        return Comparison.among(
                labels(),
                labelled -> PlainWords.of(labelled.of()),
                LabelledSet::in,
                LabelledSet::printed,
                (first, again) -> PlainWords.same(first.label(), again.label()));
    }

    /** How many sets of a table have the label that a sentence claims. */
    default int labelled(LabelClaim claim) {
        return (int) labels().stream()
                .filter(labelled -> PlainWords.same(labelled.label(), claim.label())
                        && PlainWords.same(labelled.in(), claim.among()))
                .count();
    }

    /** Whether as many sets have a label as a sentence claims; null where no set of any table has one. */
    default @Nullable Boolean isBorneOut(LabelClaim claim) {
        return labels().isEmpty() ? null : labelled(claim) >= claim.atLeast();
    }
}
