package org.misevcheck.checker.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.guideline.Guideline;

/**
 * An item on which two editions of a guideline answer differently for a study, by their weightiest verdicts.
 *
 * @param older the criterion of the edition that was replaced
 * @param newer the criterion of its successor on the same item
 */
public record EditionDifference(Criterion older, Verdict olderVerdict, Criterion newer, Verdict newerVerdict) {

    /** A criterion with the one of the successor on the same item. */
    public record Pair(Criterion older, Criterion newer) {}

    /** The items that two editions in the catalogue have in common, in the older one's order. */
    public static List<Pair> pairs(Catalogue catalogue) {
        List<Pair> pairs = new ArrayList<>();
        for (Guideline older : catalogue.guidelines()) {
            Map<String, Criterion> successors = new HashMap<>();
            for (Criterion criterion : catalogue.criteria()) {
                if (criterion.criterionCode().guideline().equals(older.successor())) {
                    successors.put(criterion.item(), criterion);
                }
            }
            for (String code : older.criteria()) {
                Criterion criterion = catalogue.criterion(CriterionCode.of(code));
                Criterion newer = successors.get(criterion.item());
                if (newer != null) {
                    pairs.add(new Pair(criterion, newer));
                }
            }
        }
        return List.copyOf(pairs);
    }

    /** The pairs that come out differently by these findings. */
    public static List<EditionDifference> of(List<Pair> pairs, List<Finding> findings) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        Map<CriterionCode, Set<Verdict>> given = new HashMap<>();
        for (Finding finding : findings) {
            given.computeIfAbsent(finding.criterion(), code -> EnumSet.noneOf(Verdict.class))
                    .add(finding.verdict());
        }
        List<EditionDifference> differences = new ArrayList<>();
        for (Pair pair : pairs) {
            Verdict older = Verdict.weightiest(given.get(pair.older().criterionCode()));
            Verdict newer = Verdict.weightiest(given.get(pair.newer().criterionCode()));
            if (older != newer) {
                differences.add(new EditionDifference(pair.older(), older, pair.newer(), newer));
            }
        }
        return differences;
    }
}
