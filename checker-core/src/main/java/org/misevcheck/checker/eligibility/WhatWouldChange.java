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
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
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
     * exclude it. Empty when the decision is inclusion, or when nothing that could be added would change it.
     *
     * @param findings what the protocol's criteria gave on the study
     */
    public List<Change> of(Study study, List<Finding> findings) {
        List<EligibilityCriterion> open = new ArrayList<>();
        boolean excluded = false;
        for (EligibilityCriterion criterion : protocol.eligibilityCriteria()) {
            Consequence consequence = criterion.consequence(criterion.own(findings));
            excluded |= consequence == Consequence.EXCLUDES;
            if (consequence != Consequence.SATISFIES) {
                open.add(criterion);
            }
        }
        List<Change> changes = new ArrayList<>();
        if (!open.isEmpty()) {
            toInclusion(study, open).ifPresent(changes::add);
        }
        if (!excluded) {
            changes.addAll(toExclusion(study, open));
        }
        changes.sort(Comparator.comparingInt(change -> change.statements().size()));
        return List.copyOf(changes);
    }

    /** An example that brings about what is wanted when all of its statements are added. */
    private record Candidate(Study example, Completion<Study> all) {}

    private record Completed(Study study, List<StatementMade> statements) {}

    private Optional<Change> toInclusion(Study study, List<EligibilityCriterion> open) {
        Map<EligibilityCriterion, List<Candidate>> candidates = new LinkedHashMap<>();
        for (EligibilityCriterion criterion : open) {
            List<Candidate> own = candidates(study, criterion, Verdict.MET, Consequence.SATISFIES);
            if (own.isEmpty()) {
                return Optional.empty();
            }
            candidates.put(criterion, own);
        }
        Study completed = study;
        Map<String, StatementMade> needed = new LinkedHashMap<>();
        for (EligibilityCriterion criterion : open) {
            if (leadsTo(Consequence.SATISFIES).test(criterion, completed)) {
                continue;
            }
            Completed least = least(completed, candidates.get(criterion), criterion, Consequence.SATISFIES);
            least.statements().forEach(statement -> needed.putIfAbsent(statement.path(), statement));
            completed = least.study();
        }
        for (EligibilityCriterion criterion : protocol.eligibilityCriteria()) {
            if (!leadsTo(Consequence.SATISFIES).test(criterion, completed)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Change(new EligibilityDecision.Included().word(), List.copyOf(needed.values())));
    }

    private List<Change> toExclusion(Study study, List<EligibilityCriterion> open) {
        List<Change> changes = new ArrayList<>();
        Set<List<StatementMade>> seen = new HashSet<>();
        for (EligibilityCriterion criterion : open) {
            List<Candidate> candidates = candidates(study, criterion, Verdict.NOT_MET, Consequence.EXCLUDES);
            if (!candidates.isEmpty() && changes.size() < SETS) {
                List<StatementMade> statements = least(study, candidates, criterion, Consequence.EXCLUDES)
                        .statements();
                if (seen.add(statements)) {
                    changes.add(new Change("excluded", statements));
                }
            }
        }
        return changes;
    }

    private BiPredicate<EligibilityCriterion, Study> leadsTo(Consequence wanted) {
        return (criterion, study) -> criterion.consequence(evaluate.apply(criterion.code(), study)) == wanted;
    }

    /** The examples that would bring the consequence about, those with the fewest statements to add first. */
    private List<Candidate> candidates(Study study, EligibilityCriterion criterion, Verdict shown, Consequence wanted) {
        List<Candidate> candidates = new ArrayList<>();
        for (Study example : examples.apply(criterion.code(), shown)) {
            Completion<Study> all = Completion.of(study, example, "", WhatWouldChange::isAboutTheStudy);
            if (!all.added().isEmpty() && leadsTo(wanted).test(criterion, all.result())) {
                candidates.add(new Candidate(example, all));
            }
        }
        candidates.sort(
                Comparator.comparingInt(candidate -> candidate.all().added().size()));
        return candidates;
    }

    /** The smallest of the candidates once everything is left out that can be. */
    private Completed least(
            Study study, List<Candidate> candidates, EligibilityCriterion criterion, Consequence wanted) {
        Predicate<Study> enough = completed -> leadsTo(wanted).test(criterion, completed);
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
