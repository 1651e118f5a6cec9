package org.misevcheck.checker.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final int SETS = 3;

    private final Protocol protocol;
    private final Function<Study, List<Finding>> evaluate;
    private final Function<CriterionCode, Map<Verdict, List<Study>>> examples;

    /**
     * Prepares the search.
     *
     * @param evaluate the findings of the protocol's criteria on a study
     * @param examples the example studies of a criterion, by the verdict they show
     */
    public WhatWouldChange(
            Protocol protocol,
            Function<Study, List<Finding>> evaluate,
            Function<CriterionCode, Map<Verdict, List<Study>>> examples) {
        this.protocol = protocol;
        this.evaluate = evaluate;
        this.examples = examples;
    }

    /**
     * The shortest sets, smallest first: those that lead to inclusion, and for a study that waits those that would
     * exclude it. Empty when the decision is inclusion, or when nothing that could be added would change it.
     */
    public List<Change> of(Study study, EligibilityDecision decision) {
        List<Change> changes = new ArrayList<>();
        if (decision instanceof EligibilityDecision.Excluded excluded) {
            List<Ground> open = new ArrayList<>(excluded.grounds());
            open.addAll(questionsOf(study));
            changes.addAll(toInclusion(study, open));
        } else if (decision instanceof EligibilityDecision.AwaitingClassification awaiting) {
            changes.addAll(toInclusion(study, awaiting.questions()));
            changes.addAll(toExclusion(study, awaiting.questions()));
        }
        changes.sort(Comparator.comparingInt(change -> change.statements().size()));
        return List.copyOf(changes);
    }

    /** What an excluded study would have to answer besides, once its grounds are gone. */
    private List<Ground> questionsOf(Study study) {
        List<Finding> findings = evaluate.apply(study);
        List<Ground> questions = new ArrayList<>();
        for (Stage stage : protocol.stages()) {
            for (EligibilityCriterion criterion : stage.criteria()) {
                List<Finding> own = on(criterion, findings);
                if (criterion.consequence(own) == Consequence.AWAITS) {
                    questions.add(new Ground(criterion, own));
                }
            }
        }
        return questions;
    }

    private static List<Finding> on(EligibilityCriterion criterion, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.criterion().equals(criterion.code()))
                .toList();
    }

    private List<Change> toInclusion(Study study, List<Ground> open) {
        Study completed = study;
        Map<String, StatementMade> needed = new LinkedHashMap<>();
        for (Ground ground : open) {
            Optional<Completed> best = bestFor(completed, ground.criterion());
            if (best.isEmpty()) {
                return List.of();
            }
            best.get().statements().forEach(statement -> needed.putIfAbsent(statement.path(), statement));
            completed = best.get().study();
        }
        List<StageDecision> decisions = protocol.decide(evaluate.apply(completed));
        EligibilityDecision last = decisions.get(decisions.size() - 1).decision();
        return last instanceof EligibilityDecision.Included
                ? List.of(new Change(last.word(), List.copyOf(needed.values())))
                : List.of();
    }

    private record Completed(Study study, List<StatementMade> statements) {}

    private Optional<Completed> bestFor(Study study, EligibilityCriterion criterion) {
        if (satisfied(study, criterion)) {
            return Optional.of(new Completed(study, List.of()));
        }
        return examples.apply(criterion.code()).getOrDefault(Verdict.MET, List.of()).stream()
                .map(example -> smallest(study, example, candidate -> satisfied(candidate, criterion)))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(found -> found.statements().size()));
    }

    private boolean satisfied(Study study, EligibilityCriterion criterion) {
        return criterion.consequence(on(criterion, evaluate.apply(study))) == Consequence.SATISFIES;
    }

    private List<Change> toExclusion(Study study, List<Ground> open) {
        List<Change> changes = new ArrayList<>();
        Set<List<StatementMade>> seen = new HashSet<>();
        for (Ground ground : open) {
            for (Study example : examples.apply(ground.criterion().code()).getOrDefault(Verdict.NOT_MET, List.of())) {
                smallest(study, example, this::excluded)
                        .filter(found -> seen.add(found.statements()))
                        .ifPresent(found -> changes.add(new Change("excluded", found.statements())));
            }
        }
        changes.sort(Comparator.comparingInt(change -> change.statements().size()));
        return changes.subList(0, Math.min(SETS, changes.size()));
    }

    private boolean excluded(Study study) {
        List<StageDecision> decisions = protocol.decide(evaluate.apply(study));
        return decisions.get(decisions.size() - 1).decision() instanceof EligibilityDecision.Excluded;
    }

    /**
     * The smallest part of an example's statements that brings about what is wanted, if all of them together do: first
     * each statement alone, then all of them less whatever can be left out.
     */
    private static Optional<Completed> smallest(Study study, Study example, Predicate<Study> wanted) {
        Completion<Study> all = Completion.of(study, example, "", WhatWouldChange::isAboutTheStudy);
        if (all.added().isEmpty() || !wanted.test(all.result())) {
            return Optional.empty();
        }
        List<String> paths = all.added().stream().map(StatementMade::path).toList();
        if (paths.size() == 1) {
            return Optional.of(new Completed(all.result(), all.added()));
        }
        for (String path : paths) {
            Completion<Study> one = Completion.of(study, example, "", path::equals);
            if (wanted.test(one.result())) {
                return Optional.of(new Completed(one.result(), one.added()));
            }
        }
        Set<String> kept = new LinkedHashSet<>(paths);
        for (String path : paths) {
            kept.remove(path);
            if (!wanted.test(Completion.of(study, example, "", kept::contains).result())) {
                kept.add(path);
            }
        }
        Completion<Study> least = Completion.of(study, example, "", kept::contains);
        return Optional.of(new Completed(least.result(), least.added()));
    }

    private static boolean isAboutTheStudy(String path) {
        return !path.startsWith("extraction") && !path.startsWith("format");
    }
}
