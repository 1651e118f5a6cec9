package org.misevcheck.checker.eligibility;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.guideline.Messages;

/**
 * What a protocol can come to at all, whatever a study states.
 *
 * <p>Rests on the verdicts that a criterion has sentences for, which are all it can give, and on what the protocol makes
 * of every set of them. Conditions are taken one by one: what is said never to happen never does, while a protocol whose
 * conditions contradict each other in a subtler way passes.
 */
public final class PossibleDecisions {

    /**
     * Something a protocol can never do.
     *
     * @param place where in the protocol: a condition, an outcome or a stage
     */
    public record Never(String place, String what, String remedy) {}

    private final Catalogue catalogue;
    private final List<Never> never = new ArrayList<>();

    private PossibleDecisions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What the protocol can never do; stages and outcomes with a criterion the catalogue does not have are left out. */
    public static List<Never> never(Protocol protocol, Catalogue catalogue) {
        PossibleDecisions possible = new PossibleDecisions(catalogue);
        protocol.stages().forEach(possible::stage);
        return List.copyOf(possible.never);
    }

    private void stage(Stage stage) {
        String place = "stages[%s]".formatted(stage.id());
        unsatisfiable(stage.criteria(), place, "no study can ever be included");
        for (ReviewOutcome outcome : stage.outcomes()) {
            String outcomePlace = "%s.outcomes[%s]".formatted(place, outcome.id());
            unsatisfiable(outcome.criteria(), outcomePlace, "no study can ever be pooled for this outcome");
            unexcluding(stage.criteriaOf(outcome), outcomePlace, "the outcome can never exclude a study");
        }
        if (stage.outcomes().isEmpty()) {
            unexcluding(stage.criteria(), place, "the stage can never exclude a study");
        }
    }

    private void unsatisfiable(List<EligibilityCriterion> criteria, String place, String what) {
        for (int i = 0; i < criteria.size(); i++) {
            EligibilityCriterion criterion = criteria.get(i);
            if (isKnown(criterion) && !canBe(Consequence.SATISFIES, criterion)) {
                never.add(new Never(
                        "%s.criteria[%d]".formatted(place, i),
                        "%s: nothing satisfies %s".formatted(what, names(criterion)),
                        "%s; ask by a criterion that can be met".formatted(verdicts(criterion))));
            }
        }
    }

    private void unexcluding(List<EligibilityCriterion> criteria, String place, String what) {
        if (!criteria.isEmpty()
                && criteria.stream().allMatch(this::isKnown)
                && criteria.stream().noneMatch(criterion -> canBe(Consequence.EXCLUDES, criterion))) {
            Set<String> verdicts = new TreeSet<>();
            criteria.forEach(criterion -> verdicts.add(verdicts(criterion)));
            never.add(new Never(
                    place,
                    what,
                    "%s; let when-not-reported or when-not-applicable exclude, or ask by a criterion that can be not met"
                            .formatted(String.join("; ", verdicts))));
        }
    }

    private boolean isKnown(EligibilityCriterion criterion) {
        return Stream.concat(Stream.of(criterion.criterion()), criterion.or().stream())
                .allMatch(code -> CriterionCode.isCode(code) && catalogue.has(CriterionCode.of(code)));
    }

    /** Where several criteria may stand in, one of them satisfies, and all of them exclude. */
    private boolean canBe(Consequence wanted, EligibilityCriterion criterion) {
        return wanted == Consequence.SATISFIES
                ? criterion.codes().stream().anyMatch(code -> canBe(wanted, criterion, code))
                : criterion.codes().stream().allMatch(code -> canBe(wanted, criterion, code));
    }

    private boolean canBe(Consequence wanted, EligibilityCriterion criterion, CriterionCode code) {
        for (Set<Verdict> verdicts : subsets(possible(code))) {
            if (criterion.consequenceOf(verdicts) == wanted) {
                return true;
            }
        }
        return false;
    }

    /** The verdicts that a criterion can give; nobody having looked is always one of them. */
    private Set<Verdict> possible(CriterionCode code) {
        Messages messages = catalogue.criterion(code).messages();
        Set<Verdict> possible = EnumSet.of(Verdict.NOT_ASSESSED);
        if (messages.met() != null) {
            possible.add(Verdict.MET);
        }
        if (messages.notMet() != null) {
            possible.add(Verdict.NOT_MET);
        }
        if (messages.notReported() != null) {
            possible.add(Verdict.NOT_REPORTED);
        }
        if (messages.notApplicable() != null) {
            possible.add(Verdict.NOT_APPLICABLE);
        }
        if (catalogue.allowsExceptions(code) && (messages.notMet() != null || messages.notReported() != null)) {
            possible.add(Verdict.JUSTIFIED);
        }
        return possible;
    }

    /** Every set of verdicts that the subjects of a criterion may have together. */
    private static List<Set<Verdict>> subsets(Set<Verdict> all) {
        List<Set<Verdict>> subsets = new ArrayList<>();
        for (Verdict verdict : all) {
            for (Set<Verdict> smaller : List.copyOf(subsets)) {
                Set<Verdict> larger = EnumSet.copyOf(smaller);
                larger.add(verdict);
                subsets.add(larger);
            }
            subsets.add(EnumSet.of(verdict));
        }
        return subsets;
    }

    private static String names(EligibilityCriterion criterion) {
        return String.join(
                " or ", criterion.codes().stream().map(CriterionCode::value).toList());
    }

    private String verdicts(EligibilityCriterion criterion) {
        List<String> said = new ArrayList<>();
        for (CriterionCode code : criterion.codes()) {
            List<String> words = possible(code).stream()
                    .map(verdict -> verdict.word().replace('-', ' '))
                    .toList();
            said.add("%s can only be %s".formatted(code, String.join(", ", words)));
        }
        return String.join("; ", said);
    }
}
