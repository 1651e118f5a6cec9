package org.misevcheck.checker.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.misevcheck.checker.finding.Example;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.guideline.GuidelineKind;

/** What every form of the catalogue tells. */
record CatalogueContents(
        Catalogue catalogue, Map<CriterionCode, CriterionPage> pages, String version, String fingerprint) {

    /** How many sets of criteria of each kind there are. */
    String kinds() {
        return Arrays.stream(GuidelineKind.values())
                .map(kind -> Figures.counted(
                        catalogue.guidelines().stream()
                                .filter(guideline -> guideline.kind() == kind)
                                .count(),
                        kind == GuidelineKind.PROJECT ? "project rule set" : kind.word()))
                .filter(counted -> !counted.startsWith("0 "))
                .collect(Collectors.joining(", "));
    }

    /** The criteria of a guideline, in its order. */
    List<Criterion> criteria(Guideline guideline) {
        return guideline.criteria().stream()
                .map(CriterionCode::of)
                .map(catalogue::criterion)
                .toList();
    }

    /** The criteria of a guideline of which something is true. */
    long count(Guideline guideline, Predicate<Criterion> that) {
        return criteria(guideline).stream().filter(that).count();
    }

    /** The other criteria on the same item of the fact base: those of other editions. */
    List<Criterion> onTheSameItem(Criterion criterion) {
        return catalogue.criteria().stream()
                .filter(other -> other.item().equals(criterion.item()) && !other.equals(criterion))
                .toList();
    }

    /** The page and the examples; those of a restated criterion are another criterion's, and are found there. */
    CriterionPage page(Criterion criterion) {
        CriterionPage page = pages.get(criterion.criterionCode());
        return page == null ? new CriterionPage("", List.of()) : page;
    }

    /** The sentence for each verdict that can be given, in the order in which verdicts are explained. */
    Map<VerdictMark, String> sentences(Criterion criterion) {
        Map<VerdictMark, String> sentences = new EnumMap<>(VerdictMark.class);
        for (VerdictMark mark : VerdictMark.values()) {
            String sentence = Sentences.template(criterion.messages(), mark.verdict());
            boolean given =
                    mark.verdict() != Verdict.JUSTIFIED || catalogue.allowsExceptions(criterion.criterionCode());
            if (sentence != null && given) {
                sentences.put(mark, sentence);
            }
        }
        return sentences;
    }

    /** The examples of each verdict. */
    static Map<VerdictMark, List<Example>> byVerdict(List<Example> examples) {
        Map<VerdictMark, List<Example>> grouped = new EnumMap<>(VerdictMark.class);
        for (Example example : examples) {
            grouped.computeIfAbsent(VerdictMark.of(example.expectedVerdict()), mark -> new ArrayList<>())
                    .add(example);
        }
        return grouped;
    }

    /** What a set of criteria is. */
    static String kind(GuidelineKind kind) {
        return switch (kind) {
            case GUIDELINE -> "A published guideline, whose criteria enter the scores.";
            case PROJECT ->
                "Rules of this project and of no guideline; they have a score of their own and enter no other.";
            case INSTRUMENT ->
                "An instrument by which reviewers judge; their judgements are read, and nothing is scored.";
            case METRIC -> "A published measure with a percentage of its own, which is shown beside the scores.";
            case PROTOCOL -> "The eligibility criteria of a review's protocol, which decide and are not scored.";
        };
    }
}
