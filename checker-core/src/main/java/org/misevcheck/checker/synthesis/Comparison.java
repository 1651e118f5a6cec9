package org.misevcheck.checker.synthesis;

import java.util.List;
import java.util.stream.Stream;
import org.misevcheck.checker.study.AnimalExperiment;
import org.misevcheck.checker.study.Outcome;

/**
 * A group that was given vesicles against one that serves as control, in one outcome, with what the study states.
 *
 * <p>Where a group takes part in several comparisons of an outcome, their effects are not independent, and its animals
 * count more than once if they are pooled as they are (Cochrane Handbook 23.3.4): each comparison says how many there
 * are.
 *
 * @param sharedTreated comparisons of this outcome with this treated group, itself included
 * @param sharedControl comparisons of this outcome with this control group, itself included
 */
public record Comparison(
        AnimalExperiment experiment, Outcome outcome, Arm treated, Arm control, int sharedTreated, int sharedControl) {

    /** Whether it is of numbers of events; of means otherwise. */
    public boolean isOfEvents() {
        return treated.value().events() != null && control.value().events() != null;
    }

    /** What an effect cannot be computed without, in words; empty when nothing is missing. */
    public List<String> missing() {
        return Stream.of(treated, control)
                .flatMap(arm -> arm.missing(isOfEvents()).stream())
                .toList();
    }
}
