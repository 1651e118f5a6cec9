package org.misevcheck.checker.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.statement.Completion;
import org.misevcheck.checker.statement.StatementMade;
import org.misevcheck.checker.study.Study;

/**
 * Finds the shortest sets of statements that would change the decision on a study, by adding them to the study and
 * deciding again.
 *
 * <p>Candidates are the statements of the criteria's own examples. Statements that contradict what the study says
 * are never tried: no report can unsay them.
 */
public final class WhatWouldChange {

    /** Sets that exclude, at most; one question is enough to settle a study. */
    private static final int SETS = 3;

    private final Protocol protocol;
    private final BiFunction<CriterionCode, Study, List<Finding>> evaluate;
    private final BiFunction<CriterionCode, Verdict, List<Study>> examples;

    /**
     * Prepares the search.
     *
     * @param evaluate the findings of one criterion on a study
     * @param examples the example studies of a criterion that show a verdict
     */
    public WhatWouldChange(
            Protocol protocol,
            BiFunction<CriterionCode, Study, List<Finding>> evaluate,
            BiFunction<CriterionCode, Verdict, List<Study>> examples) {
        this.protocol = protocol;
        this.evaluate = evaluate;
        this.examples = examples;
    }

    /**
     * The shortest sets, smallest first: one that leads to inclusion, and for a study that waits some that would
     * exclude it. Empty when the decision is inclusion, or when nothing that could be added would change it. Where
     * outcomes are decided on, inclusion is for the one with the fewest open conditions.
     *
     * @param findings what the protocol's criteria gave on the study
     * @param ofOutcome what they gave on the study as seen in an outcome
     */
    public List<Change> of(
            Study study, List<Finding> findings, Function<? super ReviewOutcome, OutcomeFindings> ofOutcome) {
        List<StageDecision> decisions = protocol.decide(findings, ofOutcome);
        EligibilityDecision last = decisions.get(decisions.size() - 1).decision();
        if (last instanceof EligibilityDecision.Included) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        toInclusion(study, findings, ofOutcome).ifPresent(changes::add);
        if (last instanceof EligibilityDecision.AwaitingClassification) {
            changes.addAll(toExclusion(study, findings, ofOutcome));
        }
        changes.sort(Comparator.comparingInt(change -> change.statements().size()));
        return List.copyOf(changes);
    }

    /**
     * A criterion with the outcomes that it is asked of.
     *
     * @param outcomes of which one that is satisfied is enough; empty when it is asked of the whole study
     */
    private record Condition(EligibilityCriterion criterion, List<ReviewOutcome> outcomes) {

        Consequence consequence(Study study, BiFunction<CriterionCode, Study, List<Finding>> evaluate) {
            return outcomes.isEmpty()
                    ? criterion.consequence(findings(study, evaluate))
                    : outcomes.stream()
                            .map(outcome -> criterion.consequence(new OutcomeFindings(
                                    outcome.isStatedIn(study), findings(outcome.seenIn(study), evaluate))))
                            .reduce(Consequence::orKinder)
                            .orElseThrow();
        }

        private List<Finding> findings(Study study, BiFunction<CriterionCode, Study, List<Finding>> evaluate) {
            return criterion.codes().stream()
                    .flatMap(code -> evaluate.apply(code, study).stream())
                    .toList();
        }
    }

    /** What has to be satisfied for one way to inclusion, with what follows as the study stands. */
    private record Way(Map<Condition, Consequence> conditions) {

        Way and(List<EligibilityCriterion> criteria, List<ReviewOutcome> outcomes, OutcomeFindings findings) {
            Map<Condition, Consequence> more = new LinkedHashMap<>(conditions);
            criteria.forEach(
                    criterion -> more.put(new Condition(criterion, outcomes), criterion.consequence(findings)));
            return new Way(more);
        }

        List<Condition> open() {
            return conditions.keySet().stream()
                    .filter(condition -> conditions.get(condition) != Consequence.SATISFIES)
                    .toList();
        }

        /** First what excludes, which is what most often cannot be satisfied any more. */
        List<Condition> openHardestFirst() {
            return open().stream()
                    .sorted(Comparator.comparing(condition -> conditions.get(condition) != Consequence.EXCLUDES))
                    .toList();
        }
    }

    /** The conditions that are asked of the whole study. */
    private Way ofStudy(List<Finding> findings) {
        Way way = new Way(Map.of());
        for (Stage stage : protocol.stages()) {
            if (stage.outcomes().isEmpty()) {
                way = way.and(stage.criteria(), List.of(), new OutcomeFindings(true, findings));
            }
        }
        return way;
    }

    private List<Stage> stagesWithOutcomes() {
        return protocol.stages().stream()
                .filter(stage -> !stage.outcomes().isEmpty())
                .toList();
    }

    private Optional<Change> toInclusion(
            Study study, List<Finding> findings, Function<? super ReviewOutcome, OutcomeFindings> ofOutcome) {
        Way ofStudy = ofStudy(findings);
        List<Way> ways = new ArrayList<>();
        for (Stage stage : stagesWithOutcomes()) {
            for (ReviewOutcome outcome : stage.outcomes()) {
                ways.add(ofStudy.and(stage.criteriaOf(outcome), List.of(outcome), ofOutcome.apply(outcome)));
            }
        }
        if (ways.isEmpty()) {
            ways.add(ofStudy);
        }
        Map<Condition, List<Candidate>> known = new HashMap<>();
        return ways.stream()
                .sorted(Comparator.comparingInt(way -> way.open().size()))
                .map(way -> toInclusion(study, way, known))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<Change> toExclusion(
            Study study, List<Finding> findings, Function<? super ReviewOutcome, OutcomeFindings> ofOutcome) {
        List<Condition> open = new ArrayList<>(ofStudy(findings).open());
        for (Stage stage : stagesWithOutcomes()) {
            List<EligibilityCriterion> asked = stage.outcomes().size() == 1
                    ? stage.criteriaOf(stage.outcomes().get(0))
                    : stage.criteria();
            for (EligibilityCriterion criterion : asked) {
                boolean isOpen = stage.outcomes().stream()
                        .anyMatch(outcome -> criterion.consequence(ofOutcome.apply(outcome)) != Consequence.SATISFIES);
                if (isOpen) {
                    open.add(new Condition(criterion, stage.outcomes()));
                }
            }
        }
        return toExclusion(study, open);
    }

    /** An example that brings about what is wanted when all of its statements are added. */
    private record Candidate(Study example, Completion<Study> all) {}

    private record Completed(Study study, List<StatementMade> statements) {}

    private Optional<Change> toInclusion(Study study, Way way, Map<Condition, List<Candidate>> known) {
        for (Condition condition : way.openHardestFirst()) {
            if (known.computeIfAbsent(condition, open -> candidates(study, open, Verdict.MET, Consequence.SATISFIES))
                    .isEmpty()) {
                return Optional.empty();
            }
        }
        Study completed = study;
        Map<String, StatementMade> needed = new LinkedHashMap<>();
        for (Condition condition : way.open()) {
            if (leadsTo(Consequence.SATISFIES).test(condition, completed)) {
                continue;
            }
            Completed least = least(completed, known.get(condition), condition, Consequence.SATISFIES);
            least.statements().forEach(statement -> needed.putIfAbsent(statement.path(), statement));
            completed = least.study();
        }
        for (Condition condition : way.conditions().keySet()) {
            if (!leadsTo(Consequence.SATISFIES).test(condition, completed)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Change(new EligibilityDecision.Included().word(), List.copyOf(needed.values())));
    }

    private List<Change> toExclusion(Study study, List<Condition> open) {
        List<Change> changes = new ArrayList<>();
        Set<List<StatementMade>> seen = new HashSet<>();
        for (Condition condition : open) {
            if (changes.size() == SETS) {
                break;
            }
            List<Candidate> candidates = candidates(study, condition, Verdict.NOT_MET, Consequence.EXCLUDES);
            if (!candidates.isEmpty()) {
                List<StatementMade> statements = least(study, candidates, condition, Consequence.EXCLUDES)
                        .statements();
                if (seen.add(statements)) {
                    changes.add(new Change("excluded", statements));
                }
            }
        }
        return changes;
    }

    private BiPredicate<Condition, Study> leadsTo(Consequence wanted) {
        return (condition, study) -> condition.consequence(study, evaluate) == wanted;
    }

    /** The examples that would bring the consequence about, those with the fewest statements to add first. */
    private List<Candidate> candidates(Study study, Condition condition, Verdict shown, Consequence wanted) {
        List<Candidate> candidates = new ArrayList<>();
        for (CriterionCode code : condition.criterion().codes()) {
            for (Study example : examples.apply(code, shown)) {
                Completion<Study> all = Completion.of(study, example, "", WhatWouldChange::isAboutTheStudy);
                if (!all.added().isEmpty() && leadsTo(wanted).test(condition, all.result())) {
                    candidates.add(new Candidate(example, all));
                }
            }
        }
        candidates.sort(
                Comparator.comparingInt(candidate -> candidate.all().added().size()));
        return candidates;
    }

    /** The smallest of the candidates once everything is left out that can be. */
    private Completed least(Study study, List<Candidate> candidates, Condition condition, Consequence wanted) {
        Predicate<Study> enough = completed -> leadsTo(wanted).test(condition, completed);
        Completed least = null;
        for (Candidate candidate : candidates) {
            if (least == null || least.statements().size() > 1) {
                Completed thinned = thinned(study, candidate, enough);
                if (least == null
                        || thinned.statements().size() < least.statements().size()) {
                    least = thinned;
                }
            }
        }
        if (least == null) {
            throw new IllegalArgumentException("no candidate to thin out");
        }
        return least;
    }

    /** Each statement alone, if one is enough; otherwise all of them less whatever can be left out. */
    private static Completed thinned(Study study, Candidate candidate, Predicate<Study> enough) {
        Completion<Study> all = Completion.of(study, candidate.example(), "", WhatWouldChange::isAboutTheStudy);
        List<String> paths = all.added().stream().map(StatementMade::path).toList();
        if (paths.size() <= 1) {
            return new Completed(all.result(), all.added());
        }
        for (String path : paths) {
            Completion<Study> one = Completion.of(study, candidate.example(), "", path::equals);
            if (enough.test(one.result())) {
                return new Completed(one.result(), one.added());
            }
        }
        Set<String> kept = new LinkedHashSet<>(paths);
        if (paths.size() > 2) {
            for (String path : paths) {
                kept.remove(path);
                if (kept.size() == 1
                        || !enough.test(Completion.of(study, candidate.example(), "", kept::contains)
                                .result())) {
                    kept.add(path);
                }
            }
        }
        Completion<Study> least = Completion.of(study, candidate.example(), "", kept::contains);
        return new Completed(least.result(), least.added());
    }

    private static boolean isAboutTheStudy(String path) {
        return !path.startsWith("extraction") && !path.startsWith("format");
    }
}
