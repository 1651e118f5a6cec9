package org.misevcheck.checker.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.misevcheck.checker.study.AnimalExperiment;
import org.misevcheck.checker.study.Group;
import org.misevcheck.checker.study.GroupValue;
import org.misevcheck.checker.study.Outcome;
import org.misevcheck.checker.study.Study;

/**
 * The comparisons that the outcomes of a study allow, and what allows none.
 *
 * @param all in the order of the outcomes, then of the treated groups, then of the controls
 * @param leftOut outcomes, or single values of them, that are in no comparison
 */
public record Comparisons(List<Comparison> all, List<LeftOut> leftOut) {

    /**
     * An outcome that is in no comparison, or a value of it that is in none.
     *
     * @param why in a few words
     */
    public record LeftOut(Outcome outcome, String why) {}

    /** Copies the lists. */
    public Comparisons {
        all = List.copyOf(all);
        leftOut = List.copyOf(leftOut);
    }

    /** Every group that was given vesicles against every group that serves as control, outcome by outcome. */
    public static Comparisons of(Study study) {
        List<Comparison> all = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Outcome outcome : study.outcomes()) {
            AnimalExperiment experiment = study.experimentOf(outcome);
            if (experiment == null) {
                leftOut.add(new LeftOut(
                        outcome,
                        study.inVivo().isEmpty() ? "no animal experiment" : "names none of several experiments"));
            } else {
                compare(experiment, outcome, all, leftOut);
            }
        }
        return new Comparisons(all, leftOut);
    }

    private static void compare(
            AnimalExperiment experiment, Outcome outcome, List<Comparison> all, List<LeftOut> leftOut) {
        Set<String> controls = controls(experiment).stream().map(Group::id).collect(Collectors.toSet());
        List<Arm> treatedArms = new ArrayList<>();
        List<Arm> controlArms = new ArrayList<>();
        for (GroupValue value : outcome.groups()) {
            Group group = group(experiment, value.group());
            if (group.isEvTreated()) {
                treatedArms.add(new Arm(group, value));
            } else if (controls.contains(group.id())) {
                controlArms.add(new Arm(group, value));
            } else {
                leftOut.add(new LeftOut(outcome, "%s was not given vesicles and is no control".formatted(group.id())));
            }
        }
        for (Arm treated : treatedArms) {
            for (Arm control : controlArms) {
                all.add(new Comparison(experiment, outcome, treated, control, controlArms.size(), treatedArms.size()));
            }
        }
        if (treatedArms.isEmpty() || controlArms.isEmpty()) {
            leftOut.add(new LeftOut(
                    outcome,
                    outcome.groups().isEmpty()
                            ? "no values by group"
                            : treatedArms.isEmpty()
                                    ? "no value of a group that was given vesicles"
                                    : "no value of a control group"));
        }
    }

    /** Groups that were given a placebo or nothing, and others that the study says served as control. */
    private static List<Group> controls(AnimalExperiment experiment) {
        List<Group> controls = new ArrayList<>(experiment.placeboGroups());
        experiment.groups().stream()
                .filter(group -> Objects.equals(group.servesAsControl(), true))
                .filter(group -> !controls.contains(group))
                .forEach(controls::add);
        return controls;
    }

    /** The group of a value; the reader of manifests lets no other value through. */
    private static Group group(AnimalExperiment experiment, String id) {
        return experiment.groups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s has no group %s".formatted(experiment.path(), id)));
    }
}
