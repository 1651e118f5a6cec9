package org.misevcheck.checker.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.lexicon.Lexicon;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.study.AnimalExperiment;
import org.misevcheck.checker.study.Group;
import org.misevcheck.checker.study.GroupValue;
import org.misevcheck.checker.study.Outcome;
import org.misevcheck.checker.study.OutcomeDomain;
import org.misevcheck.checker.study.Study;

/** An outcome that a review pools, and how it is told among the outcomes that a study states. */
public record ReviewOutcome(
        @Says(value = "Identifier", example = "closure", required = true)
        @Form(
                pattern = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}",
                means = "letters, digits, dot, hyphen, underscore; at most 64")
        String id,

        @Says(value = "Name as people read it", example = "Wound closure", required = true)
        String title,

        @Says(value = "Domains that manifests state of it", example = "[wound-healing]", required = true)
        List<OutcomeDomain> domains,

        @Says(
                value = "Names that manifests state of it, where the domain alone takes in too much",
                example = "[wound closure, wound area]")
        List<String> names,

        @Says("Conditions of this outcome alone, before those of its stage")
        List<EligibilityCriterion> criteria) {

    /** The outcomes of a study that are of this kind: of its domains, and of its names if it has any. */
    public List<Outcome> in(Study study) {
        Set<String> plain = new LinkedHashSet<>();
        names.forEach(name -> plain.add(Lexicon.plain(name)));
        return study.outcomes().stream()
                .filter(outcome -> outcome.domain() != null && domains.contains(outcome.domain()))
                .filter(outcome ->
                        plain.isEmpty() || outcome.name() != null && plain.contains(Lexicon.plain(outcome.name())))
                .toList();
    }

    /** Whether the study states an outcome of this kind. */
    public boolean isStatedIn(Study study) {
        return !in(study).isEmpty();
    }

    /**
     * The study as it tells of this outcome alone: without other outcomes, without experiments in which it was not
     * measured, and without groups in which it was not measured beside others of the same part, treated or control.
     *
     * <p>The same rules judge it as judge the whole study, so a study can be fit for one outcome and not for another.
     * Where none of its outcomes is of this kind, those remain of which nobody can tell, and all experiments do.
     */
    public Study seenIn(Study study) {
        List<Outcome> own = in(study);
        if (own.isEmpty()) {
            return Components.with(study, "outcomes", outcomesThatMayBe(study));
        }
        Study alone = Components.with(study, "outcomes", own);
        List<AnimalExperiment> measured = new ArrayList<>();
        for (AnimalExperiment experiment : study.inVivo()) {
            List<Outcome> here = own.stream()
                    .filter(outcome -> isOf(experiment, study.experimentOf(outcome)))
                    .toList();
            if (!here.isEmpty()) {
                measured.add(Components.with(experiment, "groups", groups(experiment, here)));
            }
        }
        boolean isPlaced = own.stream().allMatch(outcome -> study.experimentOf(outcome) != null);
        return isPlaced ? Components.with(alone, "in-vivo", List.copyOf(measured)) : alone;
    }

    private List<Outcome> outcomesThatMayBe(Study study) {
        return study.outcomes().stream()
                .filter(outcome -> outcome.domain() == null
                        || !names.isEmpty() && outcome.name() == null && domains.contains(outcome.domain()))
                .toList();
    }

    private static boolean isOf(AnimalExperiment experiment, @Nullable AnimalExperiment other) {
        return other != null && other.path().equals(experiment.path());
    }

    private static List<Group> groups(AnimalExperiment experiment, List<Outcome> outcomes) {
        Set<String> valued = new LinkedHashSet<>();
        outcomes.forEach(
                outcome -> outcome.groups().stream().map(GroupValue::group).forEach(valued::add));
        Predicate<Group> isValued = group -> valued.contains(group.id());
        return experiment.groups().stream()
                .filter(group -> isValued.test(group)
                        || experiment.groups().stream()
                                .filter(other -> isOfSamePart(group, other))
                                .noneMatch(isValued))
                .toList();
    }

    private static boolean isOfSamePart(Group one, Group other) {
        return one.isEvTreated() == other.isEvTreated() && one.isControl() == other.isControl();
    }
}
